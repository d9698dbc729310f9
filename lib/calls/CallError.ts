/** Why a call was not answered. Words for people are in `locales/`; `message` is for the one who reads the log. */
export type CallErrorCode =
  /** No call of that name. */
  | 'unknown-call'
  /** The asker may not ask this. */
  | 'not-allowed'
  /** The input has not the shape that the call takes. */
  | 'bad-input'
  /** The input is of that shape, but larger than what is read. */
  | 'too-large'
  /** Asked more often than any reader would. */
  | 'too-often'
  /** The answer could not be worked out. */
  | 'failed'
  /** The background was started again and still gave no answer. */
  | 'no-answer'
  /** The extension was updated or removed: this script is of an earlier version and must stop. */
  | 'retired';

/** A call that was not answered: what happened, and what to do about it. */
export class CallError extends Error {
  readonly code: CallErrorCode;

  constructor(code: CallErrorCode, message: string) {
    super(message);
    this.name = 'CallError';
    this.code = code;
  }
}
