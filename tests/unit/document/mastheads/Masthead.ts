/** A masthead of our own, in the shape that files and pages of some organ have, with what it says. */
export interface Masthead {
  name: string;
  text: string;
  says: Record<string, unknown>;
}
