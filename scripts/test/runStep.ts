import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { countOutcome } from './countOutcome.ts';
import type { Outcome } from './Outcome.ts';
import { readReport } from './readReport.ts';
import type { Step } from './Step.ts';

/** A step that takes longer hangs. */
const LIMIT_MS = 12 * 60_000;
const PROGRAMS = path.resolve('node_modules/.bin');

function environmentOf(step: Step): NodeJS.ProcessEnv {
  const search = [PROGRAMS, process.env.PATH].join(path.delimiter);
  return { ...process.env, PATH: search, NO_COLOR: '1', ...step.environment };
}

function runCommand(step: Step): Promise<{ exitCode: number | null; output: string }> {
  const [program = '', ...parameters] = step.command;
  return new Promise((resolve) => {
    const shell = process.platform === 'win32';
    const child = spawn(program, parameters, { env: environmentOf(step), timeout: LIMIT_MS, shell });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', (error) => pieces.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (exitCode, signal) => {
      if (signal !== null)
        pieces.push(Buffer.from(`Ended by ${signal} (limit: ${LIMIT_MS / 60_000} minutes)\n`));
      resolve({ exitCode, output: Buffer.concat(pieces).toString('utf8') });
    });
  });
}

/** Runs one step to its end. Never throws: what goes wrong is in the outcome. */
export async function runStep(step: Step): Promise<Outcome> {
  const started = performance.now();
  if (step.report) fs.rmSync(step.report.file, { force: true });
  const { exitCode, output } = await runCommand(step);
  const report = step.report ? readReport(step.report) : null;
  const counts = countOutcome(exitCode, report);
  const seconds = (performance.now() - started) / 1000;
  return { name: step.name, seconds, output, failures: report?.failures ?? [], ...counts };
}
