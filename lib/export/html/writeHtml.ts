import { aboutDocument } from '../aboutDocument.ts';
import type { ExportDocument } from '../ExportDocument.ts';
import type { NoteWriting } from '../NoteWriting.ts';
import { escapeHtml } from './escapeHtml.ts';
import { noteHtml } from './noteHtml.ts';
import { PAGE_STYLE } from './PAGE_STYLE.ts';

/** Nothing runs and nothing is fetched, whatever stands in a note. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Documents with their notes as one HTML page in pieces: no script, nothing fetched, fit for printing. Described in
 * `docs/formats.md`.
 */
export function* writeHtml(documents: Iterable<ExportDocument>, writing: NoteWriting): Generator<string> {
  const { words } = writing;
  const { languageTag } = words;
  yield [
    `<!doctype html>\n<html lang="${escapeHtml(languageTag)}" dir="${languageTag.startsWith('ar') ? 'rtl' : 'ltr'}">\n<head>\n`,
    '<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">\n`,
    '<meta name="viewport" content="width=device-width">\n<meta name="referrer" content="no-referrer">\n',
    `<title>${escapeHtml(words.title)}</title>\n<style>${PAGE_STYLE}</style>\n</head>\n<body>\n`,
    `<h1>${escapeHtml(words.title)}</h1>\n`,
  ].join('');
  for (const document of documents) {
    const { work, notes, language } = document;
    const named = [work.symbol, work.title].filter(Boolean).join(' · ') || (work.url ?? words.unnamed);
    const about = aboutDocument(document, languageTag);
    yield `<section${language === null ? '' : ` lang="${escapeHtml(language)}"`}>\n<h2 dir="auto">${escapeHtml(named)}</h2>\n`;
    if (about !== '') yield `<p class="about">${escapeHtml(about)}</p>\n`;
    for (const note of notes) yield noteHtml(note, writing);
    yield '</section>\n';
  }
  yield '</body>\n</html>\n';
}
