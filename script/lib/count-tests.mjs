// Prints "<passed> <failed> <skipped>" of the test reports named, then one line per skipped test with its reason.
// Understands Maven's output, Surefire's XML and the JSON of Vitest and Playwright.
import { readFileSync } from 'node:fs';

const total = { passed: 0, failed: 0, skipped: [] };

function unescape(text) {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** The totals of each module. Surefire's XML files leave out nested test classes, so they do not add up to these. */
function maven(text) {
  const totals = /Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)$/gm;
  for (const [, run, failures, errors, skipped] of text.matchAll(totals)) {
    const failed = Number(failures) + Number(errors);
    total.failed += failed;
    total.passed += Number(run) - failed - Number(skipped);
  }
}

/** Only which tests were skipped, and why. */
function surefire(text) {
  const skips = /<testcase name="([^"]*)" classname="([^"]*)"[^>]*>\s*<skipped(?: message="([^"]*)")?/g;
  for (const [, name, type, reason] of text.matchAll(skips)) {
    total.skipped.push(`${type}.${unescape(name)}: ${unescape(reason ?? '')}`);
  }
}

function vitest(report) {
  total.passed += report.numPassedTests;
  // A file that cannot be loaded has no tests, yet it failed.
  total.failed += report.numFailedTests + report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  for (const file of report.testResults) {
    for (const test of file.assertionResults.filter((one) => one.status === 'pending' || one.status === 'skipped')) {
      total.skipped.push(`${file.name}: ${test.fullName}`);
    }
  }
}

function playwright(report) {
  total.passed += report.stats.expected + report.stats.flaky;
  total.failed += report.stats.unexpected + (report.errors?.length ?? 0);
  const visit = (suite) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests.filter((one) => one.status === 'skipped')) {
        total.skipped.push(`${spec.file}: ${spec.title}: ${test.annotations.map((note) => note.description ?? note.type).join(' ')}`);
      }
    }
    (suite.suites ?? []).forEach(visit);
  };
  (report.suites ?? []).forEach(visit);
}

for (const path of process.argv.slice(2)) {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.log')) {
    maven(text);
  } else if (path.endsWith('.xml')) {
    surefire(text);
  } else {
    const report = JSON.parse(text);
    ('stats' in report ? playwright : vitest)(report);
  }
}
console.log(total.passed, total.failed, total.skipped.length);
for (const line of total.skipped) {
  console.log(line.replaceAll('\n', ' '));
}
