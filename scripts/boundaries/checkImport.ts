import path from 'node:path';
import { MAY_IMPORT } from './MAY_IMPORT.ts';

const EXTENSION = /\.(?:ts|tsx|json|css|svg)(?:\?\w+)?$/;
const ALIAS = /^[@~]{1,2}\//;

function isUnder(target: string, folder: string): boolean {
  return target === folder || target.startsWith(`${folder}/`);
}

/**
 * What is wrong with one import, as a sentence; null where nothing is.
 *
 * @param file the importing file, from the project's root, with "/"
 * @param specifier the import as written
 */
export function checkImport(file: string, specifier: string): string | null {
  if (ALIAS.test(specifier)) return `${file} imports ${specifier}: write a relative path.`;
  const isRelative = specifier.startsWith('.');
  if (isRelative && !EXTENSION.test(specifier)) return `${file} imports ${specifier}: write the extension.`;

  const folder = Object.keys(MAY_IMPORT).find((name) => isUnder(file, name));
  const allowed = folder === undefined ? undefined : MAY_IMPORT[folder];
  if (folder === undefined || allowed === undefined) return null;
  const target = isRelative ? path.posix.join(path.posix.dirname(file), specifier) : specifier;
  if ([folder, ...allowed].some((name) => isUnder(target, name))) return null;
  return `${file} imports ${target}: ${folder} may import ${allowed.join(', ') || 'nothing else'}.`;
}
