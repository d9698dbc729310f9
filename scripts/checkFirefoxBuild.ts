import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { OUTPUT } from './stage/OUTPUT.ts';

/** Runs Mozilla's addons-linter over the build for Firefox; exit code 1 for any error, and any warning not listed here. */
const KNOWN_WARNINGS: Record<string, string> = {
  // Zod tries once whether it may make code from text; the extension's policy says no, and Zod does without.
  DANGEROUS_EVAL: 'an attempt of Zod that the policy of extensions refuses',
  // Preact's own code for `dangerouslySetInnerHTML`, which the linter of this project forbids; and modules that pdf.js
  // brings in by an address of our own: its worker, and decoders of images.
  UNSAFE_VAR_ASSIGNMENT:
    'an assignment in Preact, or an import in pdf.js, that nothing in a page or file leads to',
};

const message = z.object({ code: z.string(), message: z.string(), file: z.nullish(z.string()) });
const report = z.object({ errors: z.array(message), warnings: z.array(message) });

const program = fileURLToPath(import.meta.resolve('addons-linter/bin/addons-linter'));
const { stdout, stderr } = spawnSync(process.execPath, [program, '--output', 'json', OUTPUT.firefox], {
  encoding: 'utf8',
});
process.stderr.write(stderr);
const { errors, warnings } = report.parse(JSON.parse(stdout));
const faults = [...errors, ...warnings.filter(({ code }) => !(code in KNOWN_WARNINGS))];
for (const fault of faults)
  console.error(`${fault.code} in ${fault.file ?? 'the manifest'}: ${fault.message}`);
for (const { code, file } of warnings.filter((warning) => warning.code in KNOWN_WARNINGS)) {
  console.log(`Known: ${code} in ${file ?? 'the manifest'}: ${KNOWN_WARNINGS[code]}`);
}
console.log(`${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
