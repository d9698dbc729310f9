const CLOSED = /[.!?:;。！？：；؟؛][)\]"”’»」』]*(?:\s?(?:\d{1,3}|\*{1,3}))?$/u;

/** Whether a line ends a sentence, a clause or an announcement; a mark of a note may follow. */
export function endsClosed(text: string): boolean {
  return CLOSED.test(text.trimEnd());
}
