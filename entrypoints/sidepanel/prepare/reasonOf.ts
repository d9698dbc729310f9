import type { PrepareFailure } from '../../../components/learning/PrepareState.ts';
import { CallError } from '../../../lib/calls/CallError.ts';
import { FileError } from '../../../lib/files/FileError.ts';
import { ReaderError } from '../../reader/load/ReaderError.ts';

/** Why a document could not be read, in the codes of the reader; or that the background gave no answer. */
export function reasonOf(error: unknown): PrepareFailure {
  if (error instanceof CallError) return 'no-answer';
  return error instanceof FileError || error instanceof ReaderError ? error.code : 'damaged';
}
