import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** A source file: its path from the project's root, with "/", and its text. */
export interface SourceFile {
  file: string;
  text: string;
}

/** The files under some folders of the project whose names end in one of the given ways. */
export function readSources(folders: string[], ...endings: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => endings.some((ending) => name.endsWith(ending)))
      .map((name) => path.join(folder, name))
      .map((file) => ({
        file: file.replaceAll(path.sep, '/'),
        text: readFileSync(path.join(ROOT, file), 'utf8'),
      })),
  );
}
