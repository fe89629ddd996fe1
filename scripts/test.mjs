// `npm test`: installs what is missing, builds what changed, runs every test: first those on rules and database, then
// those in the browser, which would otherwise compete for the processor. Arguments go to vitest and make it one run:
// `npm test -- server/src/money`. The very last line is "N passed, N failed" and nothing else: CI reads it.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildChanged } from './build.mjs';
import { installMissing } from './install-missing.mjs';
import { root, run, since } from './node24.mjs';

const browserTests = 'tests/e2e';
const start = Date.now();
const reports = mkdtempSync(join(tmpdir(), 'regiepunt-tests-'));
const total = { passed: 0, failed: 0, skipped: 0 };
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

await installMissing();
if (await buildChanged()) {
  const asked = process.argv.slice(2);
  if (asked.length > 0) {
    await vitest('asked', asked);
  } else {
    await vitest('all', ['--exclude', `${browserTests}/**`]);
    if (existsSync(join(root, browserTests))) await vitest('browser', [browserTests]);
  }
} else {
  total.failed += 1;
}

if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`Tests took ${since(start)}.`);
if (total.passed + total.failed === 0) console.log('No test ran, which counts as a failure.');
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);

async function vitest(name, args) {
  const report = join(reports, `${name}.json`);
  const { code } = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  // A file that does not load has no tests that could fail: it counts as one.
  const broken = result?.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = (result?.numFailedTests ?? 0) + (broken?.length ?? 0);
  total.passed += result?.numPassedTests ?? 0;
  total.skipped += (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0);
  // Vitest also ends with an error when something goes wrong outside a test: see its output.
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
}
