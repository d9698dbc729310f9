import fs from 'node:fs';
import path from 'node:path';
import type { Site } from './Site.ts';

/** A site whose paths are the files of a folder, as `/unodc/en/page.html`. A folder answers with its `index.html`. */
export function folderSite(folder: string): Site {
  const root = path.resolve(folder);
  return (address) => {
    const file = path.join(root, address);
    if (file !== root && !file.startsWith(root + path.sep)) return null;
    const page = address.endsWith('/') ? path.join(file, 'index.html') : file;
    return fs.existsSync(page) && fs.statSync(page).isFile() ? page : null;
  };
}
