import { z } from 'zod';
import { PackError } from './PackError.ts';
import { type PackFile, packFile } from './packFile.ts';

/**
 * Checks one file of a pack. Takes its name, for messages, and its parsed JSON.
 * @throws {PackError} where the content does not fit the schema, with every place that does not.
 */
export function readPackFile(name: string, content: unknown): PackFile {
  const read = packFile.safeParse(content);
  if (read.success) return read.data;
  throw new PackError(
    `${name} is not a pack that can be read. Correct these places:\n${z.prettifyError(read.error)}`,
  );
}
