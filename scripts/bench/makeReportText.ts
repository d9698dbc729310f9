/* Sentences of our own in the shape of a report; "#" is a number that changes from one to the next. */
const SENTENCES = [
  'The Working Group took note of the information that had been provided by the secretariat and thanked those who had prepared it.',
  'Speakers described how authorities worked together, which difficulties they had met, and what they had learned from them.',
  'In its resolution #/2, the Conference had asked for a paper on the matter, which was before the meeting (CTOC/COP/WG.4/20##/#).',
  'Several speakers said that training, data and early advice had made a difference; others asked for more time to study the question.',
  'It was noted that many of the measures which had been described could be taken at little cost and with existing means.',
  'The discussion turned to cooperation between offices, to the costs of translation and to the protection of those who came forward.',
  'States parties should consider how such arrangements could be kept up, in accordance with article ##, paragraph #, of the Organized Crime Convention.',
  'Others pointed out that practice differed from one region to the next, and that what had worked in one place might not in another.',
  'A number of examples were given of joint teams, shared lists of contacts, and meetings that had been held before a case began.',
  'Further to paragraph ## of the report on the 20## meeting of the Working Group, the secretariat should continue to collect examples.',
  'The need for patience was underlined, since results could be seen only after some years and were hard to put into figures.',
  'One speaker recalled General Assembly resolutions ##/1## and ##/2## and said that they remained the basis of the work.',
  'It was proposed that the subject should be taken up again when the replies had been received and put together by the secretariat.',
  'The Chair summed up the debate and proposed to come back to it at a later session, when the replies would have been received.',
  'Questions were asked about how the figures had been gathered, by whom, and over which period; the answers are on the website (www.unodc.org).',
  'The observer for an organization described a guide that it had written with practitioners and offered to share it on request.',
];

const LONGEST_PART = 2_000;

/** A text of at least `length` UTF-16 units, numbered paragraphs of a few sentences each; the same on every run. */
export function makeReportText(length: number): string {
  const parts: string[] = [];
  let size = 0;
  let seed = 7;
  const digit = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String(1 + ((seed >> 16) % 9));
  };
  for (let paragraph = 1; size < length; paragraph += 1) {
    const sentences = Array.from(
      { length: 5 },
      (_, at) => SENTENCES[(paragraph * 3 + at) % SENTENCES.length] ?? '',
    );
    // No document has tens of thousands of paragraphs under one numbering; annexes begin anew.
    const annex = paragraph % LONGEST_PART === 0 ? `Annex ${paragraph / LONGEST_PART}\n\n` : '';
    const number = (paragraph % LONGEST_PART) + (paragraph < LONGEST_PART ? 0 : 1);
    const text = `${annex}${number}. ${sentences.join(' ').replace(/#/g, digit)}\n\n`;
    parts.push(text);
    size += text.length;
  }
  return parts.join('');
}
