import type { Step } from './Step.ts';

function vitest(project: string): Pick<Step, 'command' | 'report'> {
  const file = `test-results/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return { command: ['vitest', 'run', '--project', project, ...reporters], report: { kind: 'vitest', file } };
}

/** Everything that `npm test` runs, in order: what is quick to fail comes first. */
export const STEPS: Step[] = [
  { name: 'browsers', what: 'Chromium and Firefox are there', command: ['node', 'scripts/browsers.ts'] },
  { name: 'types', what: 'TypeScript', command: ['tsc', '--noEmit'] },
  {
    name: 'pure',
    what: 'pure folders compile without DOM, Node or browser types',
    command: ['tsc', '--noEmit', '-p', 'tsconfig.pure.json'],
  },
  { name: 'lint', what: 'Biome: lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'boundaries', what: 'imports follow the arrows', command: ['node', 'scripts/boundaries.ts'] },
  { name: 'unused', what: 'no unused file, export or dependency', command: ['knip'] },
  { name: 'unit', what: 'Vitest in Node', ...vitest('unit') },
  { name: 'browser', what: 'Vitest in Chromium', ...vitest('browser') },
  { name: 'build', what: 'the extension for Chromium', command: ['wxt', 'build'] },
  { name: 'size', what: 'size budget of the script on the page', command: ['size-limit'], needs: ['build'] },
  { name: 'build-firefox', what: 'the extension for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: 'build-e2e',
    what: 'the extension for the tests, its overlay open to them',
    command: ['wxt', 'build'],
    environment: { ADDENDUM_E2E: '1' },
  },
  {
    name: 'e2e',
    what: 'end to end: the built extension in Chromium',
    command: ['playwright', 'test'],
    report: { kind: 'playwright', file: 'test-results/e2e.json' },
    needs: ['build', 'build-firefox', 'build-e2e'],
  },
  {
    name: 'addons-linter',
    what: "Mozilla's check of the extension for Firefox",
    command: ['node', 'scripts/checkFirefoxBuild.ts'],
    needs: ['build-firefox'],
  },
  { name: 'firefox', what: 'the built extension in Firefox', ...vitest('firefox'), needs: ['build-firefox'] },
];
