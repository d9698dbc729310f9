import { FileError } from '../FileError.ts';

/** What an error of pdf.js says of the file; an error that says nothing of it is thrown on. */
export function toFileError(error: unknown): FileError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new FileError('encrypted');
  if (name === 'InvalidPDFException' || name === 'FormatError' || name === 'UnknownErrorException')
    return new FileError('damaged');
  throw error;
}
