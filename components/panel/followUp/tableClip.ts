import type { CardFollowUp } from '../../../lib/knowledge/Card.ts';
import type { Clip } from '../../../lib/knowledge/Clip.ts';
import type { Translate } from '../../Translate.ts';
import { cellsOf } from './cellsOf.ts';
import type { FollowRow } from './FollowRow.ts';
import { setLines } from './setLines.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text of a document or of the reader, as text in HTML. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign).replaceAll('\n', '<br>');
}

/** A cell that spreadsheets take as it is: quoted where it has lines, and never a formula. */
function escapeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["\n\t\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\|<*_`[\]]/g, String.raw`\$&`).replaceAll('\n', '<br>');
}

/** What the columns are called; what documents say stands before what is the reader's own. */
function headsOf(t: Translate): string[] {
  return [
    t('report.recommendation'),
    t('report.asks'),
    t('report.organ'),
    t('report.later'),
    t('report.reported'),
    t('follow.searched'),
    t('report.myStatus'),
    t('report.myNotes'),
  ];
}

/** The follow-up table for the clipboard, with citations: for spreadsheets, for Word, and as Markdown. */
export function tableClip(rows: readonly FollowRow[], set: CardFollowUp | null, t: Translate): Clip {
  const above = setLines(set, t);
  const table = [headsOf(t), ...rows.map((row) => cellsOf(row, t))];
  const [heads = [], ...body] = table;
  const htmlRow = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const markdownRow = (cells: string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return {
    text: [...above.map((line) => [line]), ...table]
      .map((cells) => cells.map(escapeCell).join('\t'))
      .join('\n'),
    html: [
      ...above.map((line) => `<p>${escapeHtml(line)}</p>`),
      `<table><thead>${htmlRow(heads, 'th')}</thead>`,
      `<tbody>${body.map((cells) => htmlRow(cells, 'td')).join('')}</tbody></table>`,
    ].join(''),
    markdown: [
      ...above.flatMap((line) => [escapeMarkdown(line), '']),
      markdownRow(heads),
      `|${' --- |'.repeat(heads.length)}`,
      ...body.map(markdownRow),
    ].join('\n'),
  };
}
