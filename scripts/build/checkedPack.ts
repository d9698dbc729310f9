import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const MODULE = 'lib/knowledge/readBuiltInPack.ts';
const CHECK = `import { readBuiltInPack } from './${MODULE}'; console.log(JSON.stringify(readBuiltInPack()));`;

/**
 * Checks the built-in pack when the extension is built, and builds it in as it was checked: so that the background, which
 * is started anew every time that it is needed, need not check it each time.
 */
export function checkedPack(): Plugin {
  const file = resolve(MODULE);
  return {
    name: 'addendum-checked-pack',
    transform(_code, id) {
      if (id !== file) return null;
      // In a process of its own, where files of the project are run as they are.
      const json = execFileSync(process.execPath, ['--input-type=module', '-e', CHECK], {
        encoding: 'utf8',
        maxBuffer: 100_000_000,
      }).trim();
      return `export function readBuiltInPack() { return JSON.parse(${JSON.stringify(json)}); }`;
    },
  };
}
