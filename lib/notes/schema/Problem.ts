/** Why a stored record cannot be read: written by a later version, or not of the shape that its version has. */
export interface Problem {
  code: 'newer-version' | 'bad-shape';
  /** For the log and for who mends it: which field, and what is wrong with it. */
  detail: string;
}
