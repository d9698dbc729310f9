import fs from 'node:fs';
import path from 'node:path';
import type { Narrator } from './Narrator.ts';

/** A narrator that prints its lines and keeps its pictures in a folder, which it empties first. */
export function createNarrator(folder: string): Narrator {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  let number = 0;
  return {
    say: (line) => console.log(line),
    async picture(page, what) {
      number += 1;
      const file = path.join(folder, `${String(number).padStart(2, '0')}-${what}.png`);
      // A card that fades in is shown as it ends.
      await page.screenshot({ path: file, animations: 'disabled' });
      console.log(`    picture: ${path.relative(process.cwd(), file)}`);
    },
    async keep(download) {
      const file = path.join(folder, download.suggestedFilename());
      await download.saveAs(file);
      console.log(`    file: ${path.relative(process.cwd(), file)}`);
      if (path.extname(file) !== '.md') return;
      for (const line of fs.readFileSync(file, 'utf8').trimEnd().split('\n'))
        console.log(`      ${line}`.trimEnd());
    },
  };
}
