import fs from 'node:fs';

/**
 * Whether a program is a snap, or a script that starts one (Ubuntu).
 * A snap sees neither the system's temporary folder nor, therefore, the profile that a test makes there.
 */
export function isSnap(file: string): boolean {
  const real = fs.realpathSync(file);
  if (real === '/usr/bin/snap' || real.startsWith('/snap/')) return true;
  const isScript = fs.statSync(real).size < 10_000;
  return isScript && fs.readFileSync(real, 'utf8').includes('/snap/bin/');
}
