/** A browser that is needed is not there and could not be installed; the message ends with the one line to run. */
export class BrowserMissing extends Error {
  override readonly name = 'BrowserMissing';
}
