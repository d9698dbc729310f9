import type { ReaderFailure } from '../../../components/reader/ReaderFailure.ts';

/** A document that is not shown; `hosts` are those whose permission would help. */
export class ReaderError extends Error {
  readonly code: ReaderFailure;
  readonly hosts: string[];

  constructor(code: ReaderFailure, hosts: string[] = []) {
    super(code);
    this.name = 'ReaderError';
    this.code = code;
    this.hosts = hosts;
  }
}
