/**
 * `npm test`: every check and every test. The last line is `N passed, N failed, N skipped`; a skip fails the run as a failure does.
 *   npm test -- --only lint,types       only these checks (build, types, typed-lint, rules, unused, boundaries, format, lint, lockfile, tests)
 *   npm test -- --only tests --project server-db orders    what is left goes to vitest
 */
import { performance } from 'node:perf_hooks';
import { buildCheck, checks } from './lib/checks.mjs';
import { parseTestArguments } from './lib/test-arguments.mjs';
import { runVitest } from './lib/vitest.mjs';

const { only, rest } = parseTestArguments(
  process.argv.slice(2),
  [buildCheck, ...checks].map(({ name }) => name),
);
const isWanted = (name) => only === undefined || only.includes(name);
const total = { passed: 0, failed: 0, skipped: 0 };

function add(counts) {
  for (const [kind, count] of Object.entries(counts)) total[kind] += count;
}

/** Runs one check and says how it went; what it printed is shown only when it failed. */
async function runCheck({ name, says, run }) {
  const began = performance.now();
  const { code, output } = await run().catch((error) => ({ code: 1, output: String(error) }));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name}: ${says} (${seconds} s)`);
  if (code !== 0) console.log(output.trimEnd());
  add(code === 0 ? { passed: 1 } : { failed: 1 });
  return code === 0;
}

/** Runs checks one after the other, in so many lanes. */
async function runChecks(waiting, lanes) {
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) await runCheck(check);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** These read what the packages were built into, so a stale build would mislead them. */
const needsBuild = ['build', 'types', 'typed-lint', 'boundaries', 'tests'].some(isWanted);
const wanted = checks.filter(({ name }) => isWanted(name));

const isBuilt = needsBuild ? await runCheck(buildCheck) : true;
const isTested = isWanted('tests') && isBuilt;
if (isTested && rest.length === 0) {
  // Tests wait for databases and servers, and journeys for a browser: what is left of the cores is for the others.
  const journeys = async () => {
    await runChecks(wanted, 1);
    add(await runVitest(['--project', 'journeys']));
  };
  const others = async () => add(await runVitest(['--project', '!journeys']));
  await Promise.all([journeys(), others()]);
} else {
  // Two at a time: that is how many cores the smallest machine has.
  await runChecks(wanted, 2);
  if (isTested) add(await runVitest(rest));
  else if (isWanted('tests')) console.log('The tests were not run: they need the build.');
}
process.exitCode = total.failed + total.skipped === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
