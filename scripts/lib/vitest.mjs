import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandFile } from './repository.mjs';
import { runOpenly } from './run.mjs';

/**
 * Counts a vitest JSON report. A file that could not run at all is one failure; a test left for later is a skip.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 */
export function countReport(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Runs vitest in full view.
 * @param {string[]} args passed on
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'kehu-report-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const code = await runOpenly(commandFile('vitest'), ['run', ...reporters, ...args], { NODE_ENV: 'test' });
    const counts = countReport(JSON.parse(readFileSync(file, 'utf8')));
    // An error outside every test fails the run without failing a test.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch (error) {
    console.error(`vitest left no report: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
