/** The demo cannot start as asked; the message is one line that says what to do. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused';
}
