import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A folder on a disk of its own that is small enough to be filled. */
export interface SmallDisk {
  /** Where the profile of a browser can lie. */
  folder: string;
  /** Takes all the room that is left. */
  fill(): void;
  /** Gives it back. */
  free(): void;
  remove(): void;
}

/** Room for the profile of a browser and little more. */
const SIZE = '64m';

/** A small disk in memory, mounted at a folder; null where the system does not let us, as for anyone but root. */
export function mountSmallDisk(folder: string): SmallDisk | null {
  fs.mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const ballast = path.join(folder, 'ballast');
  return {
    folder,
    fill() {
      const file = fs.openSync(ballast, 'a');
      for (const size of [1 << 20, 4096, 1]) writeUntilFull(file, Buffer.alloc(size));
      fs.closeSync(file);
    },
    free: () => fs.rmSync(ballast),
    remove: () => void execFileSync('umount', ['--lazy', folder]),
  };
}

function writeUntilFull(file: number, piece: Buffer): void {
  try {
    for (;;) fs.writeSync(file, piece);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
