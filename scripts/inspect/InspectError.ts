/** A file that cannot be inspected; the message says which and why, in one line. */
export class InspectError extends Error {
  override name = 'InspectError';

  constructor(message: string) {
    // A file's name may hold a line feed.
    super(message.replace(/[\r\n]+/g, ' '));
  }
}
