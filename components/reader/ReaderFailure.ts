import type { FileErrorCode } from '../../lib/files/FileError.ts';

/** Why a document is not shown; words for people are in `locales/`. */
export type ReaderFailure =
  | FileErrorCode
  | 'not-found'
  | 'permission'
  | 'unreachable'
  | 'unknown-kind'
  | 'not-an-address'
  | 'choose-again';
