import { toNotesError } from './toNotesError.ts';

/**
 * Does some work on the store, and gives what it gives.
 * @throws {NotesError} whatever went wrong
 */
export async function useStorage<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toNotesError(error);
  }
}
