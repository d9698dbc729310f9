import type { ReaderFailure } from '../../../components/reader/ReaderFailure.ts';
import { FileError } from '../../../lib/files/FileError.ts';
import { ReaderError } from '../../reader/load/ReaderError.ts';

/** Why a document could not be read, in the codes of the reader. */
export function reasonOf(error: unknown): ReaderFailure {
  return error instanceof FileError || error instanceof ReaderError ? error.code : 'damaged';
}
