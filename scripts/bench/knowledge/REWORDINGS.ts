/** Small changes that leave the text what it is. */
export const REWORDINGS: Record<string, (text: string) => string> = {
  'one adverb more': (text) => text.replace(' that serve ', ' that often serve '),
  'one word for another': (text) => text.replace('including for ', 'also for '),
  'two words fewer': (text) => text.replace(/, including for/, ', for'),
};
