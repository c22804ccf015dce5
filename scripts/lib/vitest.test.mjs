import { expect, test } from 'vitest';
import { countReport } from './vitest.mjs';

test('a file that could not run is a failure, and what was left for later is a skip', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [] },
    ],
  };
  expect(countReport(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});
