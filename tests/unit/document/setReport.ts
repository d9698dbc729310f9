import type { MadeParagraph, MadeReport } from './makeReport.ts';

/** How a report is set as text. */
export interface Setting {
  /** Columns at which lines break softly; null for one line a paragraph. */
  width: number | null;
  /** Empty lines between blocks. */
  blank: number;
  /** Where a page break falls inside paragraphs: behind every nth word; null for none. */
  pageEvery: number | null;
  heading: (label: string, title: string) => string;
  mark: (number: number) => string;
}

export const PLAIN: Setting = {
  width: null,
  blank: 1,
  pageEvery: null,
  heading: (label, title) => `${label}. ${title}`,
  mark: (number) => `<sup>${number}</sup>`,
};

/** Sets a report as plain text or Markdown. */
export function setAsText(report: MadeReport, setting: Setting): string {
  const gap = '\n'.repeat(setting.blank + 1);
  const counter = { notes: 0, pages: 0 };
  const blocks = ['A/99/100', 'Distr.: General', '6 June 2011', 'Original: English', report.title];
  for (const { label, title, paragraphs } of report.chapters) {
    blocks.push(setting.heading(label, title));
    for (const paragraph of paragraphs) blocks.push(...setParagraph(paragraph, setting, counter, gap));
  }
  return blocks.join(gap);
}

function setParagraph(
  { number, sentences, items, note }: MadeParagraph,
  setting: Setting,
  counter: { notes: number; pages: number },
  gap: string,
): string[] {
  const mark = note === null ? '' : setting.mark(++counter.notes);
  const [first = '', ...others] = sentences;
  const end = items.length > 0 ? ' The following is needed:' : '';
  const text = `${number}. ${[first + mark, ...others].join(' ')}${end}`;
  const noteLine = note === null ? [] : [`${setting.mark(counter.notes)} ${note}`];
  const lines = [breakPages(text, noteLine, setting, counter, gap)];
  lines.push(...items.map((item, index) => wrap(`(${'abcd'[index]}) ${item}`, setting.width)));
  return setting.pageEvery === null ? [...lines, ...noteLine] : lines;
}

/** Cuts a paragraph by a page break, with the notes, a page number and a running head where the pages meet. */
function breakPages(
  text: string,
  notes: string[],
  { pageEvery, width }: Setting,
  counter: { pages: number },
  gap: string,
): string {
  const words = text.split(' ');
  if (pageEvery === null || words.length <= pageEvery)
    return [wrap(text, width), ...(pageEvery === null ? [] : notes)].join(gap);
  const page = ++counter.pages;
  const first = words.slice(0, pageEvery).join(' ');
  // A note stands at the foot of the page that carries its mark.
  const isOnFirst = /\.<sup>|[⁰-⁹]/.test(first);
  return [
    wrap(first, width),
    ...(isOnFirst ? notes : []),
    `${page}\n\fA/99/100`,
    wrap(words.slice(pageEvery).join(' '), width),
    ...(isOnFirst ? [] : notes),
  ].join(gap);
}

function wrap(text: string, width: number | null): string {
  if (width === null) return text;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Sets a report as a web page, with the tags that are asked for. */
export function setAsHtml(
  report: MadeReport,
  tags: { block: string; heading: string; item: string; note: string },
): string {
  const { block, heading, item, note: noteTag } = tags;
  let notes = 0;
  const set = (tag: string, text: string) => `<${tag}>${text}</${tag}>\n`;
  const parts = ['A/99/100', 'Distr.: General', '6 June 2011', 'Original: English', report.title].map(
    (line) => set(block, line),
  );
  for (const { label, title, paragraphs } of report.chapters) {
    parts.push(set(heading, `${label}. ${title}`));
    for (const { number, sentences, items, note } of paragraphs) {
      const mark = note === null ? '' : `<sup><a href="#n${++notes}">${notes}</a></sup>`;
      const [first = '', ...others] = sentences;
      const end = items.length > 0 ? ' The following is needed:' : '';
      parts.push(set(block, `${number}. ${[first + mark, ...others].join('\n ')}${end}`));
      const list = items.map((text, index) => set(item, `(${'abcd'[index]}) ${text}`)).join('');
      if (list !== '') parts.push(item === 'li' ? `<ul>${list}</ul>\n` : list);
      if (note !== null) parts.push(set(noteTag, `<sup>${notes}</sup> ${note}`));
    }
  }
  return `<!DOCTYPE html><html><head><title>A report</title><script>var a = "<p>1. No.</p>";</script></head><body><main>${parts.join('')}</main></body></html>`;
}
