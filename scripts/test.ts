import type { Outcome } from './test/Outcome.ts';
import { runStep } from './test/runStep.ts';
import { STEPS } from './test/STEPS.ts';
import type { Step } from './test/Step.ts';

/** `npm test [-- STEP …]`: runs all steps, or those named, and ends with one line: "N passed, N failed". */
const names = process.argv.slice(2);
const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are: ${STEPS.map((step) => step.name).join(', ')}.`,
  );
  process.exit(1);
}

const outcomes: Outcome[] = [];

function findBlocker(step: Step): string | undefined {
  return step.needs?.find((name) => outcomes.some((outcome) => outcome.name === name && outcome.failed > 0));
}

function show(step: Step, outcome: Outcome): void {
  const verdict = outcome.failed === 0 ? 'passed' : 'FAILED';
  const counts = step.report ? `, ${outcome.passed} passed, ${outcome.failed} failed` : '';
  console.log(`${verdict}  ${step.name}: ${step.what} (${outcome.seconds.toFixed(1)} s${counts})`);
  for (const failure of outcome.failures) console.log(`  - ${failure}`);
  if (outcome.failed > 0) console.log(`\n${outcome.output.trimEnd()}\n`);
}

console.log(`Node ${process.versions.node}`);
for (const step of names.length === 0 ? STEPS : STEPS.filter((entry) => names.includes(entry.name))) {
  const blocker = findBlocker(step);
  const outcome = blocker
    ? {
        name: step.name,
        seconds: 0,
        output: `Not run: ${blocker} failed.`,
        failures: [],
        passed: 0,
        failed: 1,
      }
    : await runStep(step);
  outcomes.push(outcome);
  show(step, outcome);
}

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
