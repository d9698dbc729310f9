/** How the same text can be set otherwise without another word; each takes a document as text or Markdown. */
export const TEXT_SETTINGS: [name: string, set: (text: string) => string][] = [
  ['lines of 60 columns', (text) => wrapLines(text, 60)],
  ['lines of 72 columns', (text) => wrapLines(text, 72)],
  ['lines of 100 columns', (text) => wrapLines(text, 100)],
  ['more empty lines', (text) => text.replace(/\n\n+/g, '\n\n\n\n')],
  ['no empty lines', (text) => text.replace(/\n\n+/g, '\n')],
  ['line ends of Windows', (text) => text.replace(/\n/g, '\r\n')],
  ['spaces that do not break', (text) => text.replace(/(\d|article|paragraph|No\.) (?=\w)/g, '$1\u00a0')],
  ['notes as elements', (text) => resetMarks(text, (mark) => `<sup>${mark}</sup>`)],
  ['notes as raised digits', (text) => resetMarks(text, raise)],
  ['notes in square brackets', (text) => resetMarks(text, (mark) => `[${mark}]`)],
  ['notes in round brackets', (text) => resetMarks(text, (mark) => `(${mark})`)],
  ['notes glued to their words', (text) => resetMarks(text, (mark) => mark)],
  [
    'notes of Markdown',
    (text) => resetMarks(text, (mark) => `[^${mark}]`).replace(/^\[\^(\d+)\]/gm, '[^$1]:'),
  ],
];

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function raise(mark: string): string {
  return [...mark].map((digit) => RAISED[Number(digit)]).join('');
}

function resetMarks(text: string, set: (mark: string) => string): string {
  return text.replace(/<sup>(\d+)<\/sup>|([⁰¹²³⁴-⁹]+)/g, (_, mark: string | undefined, raised: string = '') =>
    set(mark ?? [...raised].map((digit) => RAISED.indexOf(digit)).join('')),
  );
}

/** Breaks long lines, but neither rows of tables nor headings of Markdown, where a break would mean something. */
function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (line.includes('\t') || line.startsWith('#') ? line : wrapLine(line, width)))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const [indent = ''] = /^ */.exec(line) ?? [];
  const lines: string[] = [];
  let open = indent;
  for (const word of line.trimStart().split(' ')) {
    if (open.trim() !== '' && open.length + 1 + word.length > width) {
      lines.push(open);
      open = word;
    } else open += open.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, open].join('\n');
}
