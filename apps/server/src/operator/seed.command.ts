import { InvalidArgumentError, type Command } from 'commander';
import { progressOnStderr, seedDemo, seedScale } from '../seed/index.js';
import { OperatorError, print } from './print.js';
import { withKernel } from './session.js';

const MOST_CUSTOMERS = 5_000_000;

function customerCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 100 && count <= MOST_CUSTOMERS) return count;
  throw new InvalidArgumentError(`a whole number from 100 to ${MOST_CUSTOMERS}`);
}

/** `kehu seed demo` and `kehu seed scale`. */
export function seedCommand(kehu: Command): void {
  const seed = kehu.command('seed').description('Fills an empty database.');
  seed
    .command('demo')
    .description('Loads the demo company: 2,000 customers with two years of history, the same every time.')
    .option('--json', 'answer as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      await withKernel(async (kernel) => {
        const report = await seedDemo(kernel, progressOnStderr);
        if (!report) {
          throw new OperatorError(
            'This database already holds customers. The demo company goes into an empty one only.',
          );
        }
        print(json, report, () => [
          `The demo company is loaded: ${report.customers} customers, ${report.orders} orders, in ${report.seconds.toFixed(1)} s.`,
        ]);
      });
    });

  seed
    .command('scale')
    .description('Makes as many customers as asked for, each with ten orders, ten contacts and half a ticket.')
    .requiredOption('--customers <count>', 'how many customers', customerCount)
    .option('--json', 'answer as JSON')
    .action(async ({ customers, json }: { customers: number; json?: boolean }) => {
      await withKernel(async (kernel) => {
        const report = await seedScale(kernel, customers, progressOnStderr);
        if (!report)
          throw new OperatorError('This database already holds customers. Scale data goes into an empty one only.');
        print(json, report, () => [
          `${report.customers} customers, ${report.orders} orders, ${report.lines} lines, ${report.interactions} contacts and ` +
            `${report.tickets} tickets in ${report.seconds.toFixed(1)} s.`,
        ]);
      });
    });
}
