/** As far as a masthead and title reach. */
const LONGEST_HEAD = 2_500;
const LONGEST_TITLE = 400;
/** "The General Assembly," opens a resolution; a longer line that ends so is a paragraph of its preamble. */
const LONGEST_OPENING = 60;
const SENTENCE = /[.;:!?。！？；؛][)\]"”’»]*(?:<sup>[^<]{1,12}<\/sup>|[⁰¹²³⁴-⁹\s])*$/;
const SHORTEST_RUNNING_TEXT = 80;
/* Paragraphs stand apart by an empty line; a text without any (the lines of a parsed head) has one a line. */
const BORDERS = [
  { pattern: /\n[ \t\r]*\n/, joint: '\n\n' },
  { pattern: /\n/, joint: '\n' },
] as const;

/**
 * The masthead and title of a document: what stands before its running text. A body or session named in running text is
 * only spoken of; named here, the document is its own.
 */
export function readHead(text: string): string {
  const lines: string[] = [];
  const head = text.slice(0, LONGEST_HEAD);
  const [apart, byLine] = BORDERS;
  const { pattern, joint } = apart.pattern.test(head) ? apart : byLine;
  for (const paragraph of head.split(pattern)) {
    const line = paragraph.trim();
    if (SENTENCE.test(line) && line.length > SHORTEST_RUNNING_TEXT) break;
    const isOpening = !line.endsWith(',') || line.length <= LONGEST_OPENING;
    if (line.length <= LONGEST_TITLE && isOpening) lines.push(line);
  }
  return lines.join(joint);
}
