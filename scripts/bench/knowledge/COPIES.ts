/** The same text in another copy. */
export const COPIES: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'with other line breaks': (text) => text.replace(/ (\w+ \w+) /g, '\n$1  '),
  'with soft hyphens': (text) => text.replace(/(\w{4})(\w{3})/g, '$1\u00ad$2'),
  'hyphenated at a line end': (text) => text.replace(/registers/, 'regis-\nters'),
  'with other quotation marks and dashes': (text) => text.replace(/, /g, ' — “').replace(/ and /, '” and '),
  'with marks of notes': (text) => text.replace(/,/g, ',⁴'),
  'inside a longer paragraph': (text) =>
    `The Working Group recalled what had been said before. It adopted the following. ${text} Speakers then turned to other matters.`,
  'quoted in a sentence': (text) => `The Group had said that “${text.slice(0, -1)}” in its second year.`,
};
