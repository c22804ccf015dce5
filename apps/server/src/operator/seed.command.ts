import type { Command } from 'commander';
import { progressOnStderr, seedDemo } from '../seed/index.js';
import { OperatorError, print } from './print.js';
import { withKernel } from './session.js';

/** `kehu seed demo`. */
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
}
