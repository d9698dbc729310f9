import { spawnSync } from 'node:child_process';
import type { BrowserKind } from './BrowserKind.ts';
import { findBrowser } from './findBrowser.ts';
import { RECIPES } from './RECIPES.ts';
import { requireBrowser } from './requireBrowser.ts';

/** npx is a script on Windows, which only a shell starts. */
const NEEDS_SHELL = process.platform === 'win32';

function run(command: string[]): boolean {
  const [program = '', ...parameters] = command;
  console.log(`> ${command.join(' ')}`);
  const options = {
    stdio: 'inherit',
    shell: NEEDS_SHELL,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  return spawnSync(program, parameters, options).status === 0;
}

/**
 * Path of a browser, installed first by what the platform offers where it is missing.
 *
 * @throws BrowserMissing where nothing helped, with the one line that the person must run.
 */
export async function installBrowser(kind: BrowserKind): Promise<string> {
  for (const recipe of RECIPES[kind]) {
    const file = await findBrowser(kind);
    if (file) return file;
    if (!recipe.applies()) continue;
    console.log(`No ${kind} found: installing one.`);
    recipe.commands.every(run);
  }
  return requireBrowser(kind);
}
