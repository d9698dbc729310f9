import { readAct } from '../../knowledge/readAct.ts';
import type { CitationPart } from './CitationPart.ts';
import type { CitedWork } from './CitedWork.ts';
import type { CiteOptions } from './CiteOptions.ts';
import { frameCitation } from './frameCitation.ts';
import { readPinpoint } from './readPinpoint.ts';
import { STYLE_RULES } from './styles/STYLE_RULES.ts';

/**
 * Cites a document or a resolution in a style. Takes the place as printed, "15 (b) (ii)" or "annex I, 3"; null for the
 * whole. Gives no part where nothing is known that could be cited.
 */
export function citeWork(work: CitedWork, place: string | null, options: CiteOptions): CitationPart[] {
  if (work.symbol === null && work.title === null && work.url === null) return [];
  const rules = STYLE_RULES[options.style];
  const cited = {
    work,
    act: work.symbol === null ? null : readAct(work.symbol),
    pinpoint: readPinpoint(place),
    language: options.language,
  };
  const cite = options.form === 'text' ? (rules.inText ?? rules.full) : rules.full;
  return frameCitation(cite(cited), options);
}
