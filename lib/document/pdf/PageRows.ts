import type { Row } from './Row.ts';

/** The rows of a page, from the top. */
export interface PageRows {
  page: number;
  width: number;
  height: number;
  rows: Row[];
}
