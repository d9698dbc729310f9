import { citeAct } from '../../../knowledge/citeAct.ts';
import { CITATION_WORDS } from '../CITATION_WORDS.ts';
import { citePlace } from '../citePlace.ts';
import { italic } from '../italic.ts';
import { joinParts } from '../joinParts.ts';
import { ORGAN_WORDS } from '../ORGAN_WORDS.ts';
import { plain } from '../plain.ts';
import { readPinpoint } from '../readPinpoint.ts';
import { readSupplement } from '../readSupplement.ts';
import type { Cited, StyleRules } from '../StyleRules.ts';

/**
 * The form of the United Nations Editorial Manual, "Footnotes and other references": a document by its symbol (III.A), a
 * resolution by organ and number (III.E), a report that names itself a supplement by the Official Records (III.B), a repeated reference by "ibid." or its symbol again (V).
 */
export const editorialManual: StyleRules = {
  full: (cited) => {
    const { work, language, pinpoint } = cited;
    const supplement = language === 'en' && !cited.act && work.symbol ? readSupplement(work.title) : null;
    const named = cited.act ? nameAct(cited) : (work.symbol ?? work.title ?? work.url);
    const place = plain(citePlace(pinpoint, language));
    if (supplement === null) return joinParts(CITATION_WORDS[language].comma, plain(named), place);
    const { organ, session, number } = supplement;
    // The title is in italics: III.B.
    const records = italic(`Official Records of the ${organ}, ${session}, Supplement No. ${number}`);
    return joinParts(', ', [...records, ...plain(` (${work.symbol})`)], place);
  },
  again(cited, { isLast, isSamePlace }) {
    if (!isLast) return editorialManual.full({ ...cited, work: { ...cited.work, title: null } });
    const { comma, ibid } = CITATION_WORDS[cited.language];
    const place = isSamePlace ? '' : citePlace(cited.pinpoint, cited.language);
    return joinParts(comma, plain(ibid), plain(place));
  },
};

/** "General Assembly resolution 64/293", "Conference resolution 5/2 (CTOC/COP/2010/17, chap. I)". */
function nameAct({ act, work, language }: Cited): string | null {
  if (!act) return work.symbol;
  const organ = language === 'en' ? undefined : ORGAN_WORDS[language][act.body];
  // "Conference" alone could be another: it stands only with the document that tells which.
  const isOpen = act.symbol === null && work.holding === null;
  if (language === 'en' || organ === undefined || isOpen || act.kind === 'presidential-statement')
    return citeAct(act, work.holding, null);
  const words = CITATION_WORDS[language];
  const named = words[act.kind].replace('$1', () => act.number).replace('$2', () => organ);
  if (!work.holding) return named;
  const part = citePlace(readPinpoint(work.holding.part), language);
  const where = [work.holding.symbol, part].filter(Boolean).join(words.comma);
  const gap = words.brackets.startsWith('(') ? ' ' : '';
  return named + gap + words.brackets.replace('$1', () => where);
}
