import { readAct } from '../../knowledge/readAct.ts';
import type { CitationPart } from './CitationPart.ts';
import type { CitedWork } from './CitedWork.ts';
import type { CiteOptions } from './CiteOptions.ts';
import { citeWork } from './citeWork.ts';
import { frameCitation } from './frameCitation.ts';
import { readPinpoint } from './readPinpoint.ts';
import { STYLE_RULES } from './styles/STYLE_RULES.ts';

/** Cites one work after the other, footnote by footnote. */
export type Citer = (work: CitedWork, place: string | null) => CitationPart[];

/**
 * Footnotes in a run: a work is cited in full once; after that as the style shortens it ("ibid.", "supra note 1", the
 * symbol alone). Every call is the next footnote; the first is number 1.
 */
export function createCiter(options: CiteOptions): Citer {
  const firsts = new Map<string, number>();
  let last: { key: string; place: string | null } | null = null;
  let note = 0;
  return (work, place) => {
    note += 1;
    const key = work.symbol ?? work.url ?? work.title;
    const first = key === null ? undefined : firsts.get(key);
    const isLast = last?.key === key;
    const isSamePlace = last?.place === place;
    last = key === null ? null : { key, place };
    if (key === null || first === undefined) {
      if (key !== null) firsts.set(key, note);
      return citeWork(work, place, options);
    }
    const cited = {
      work,
      act: work.symbol === null ? null : readAct(work.symbol),
      pinpoint: readPinpoint(place),
      language: options.language,
    };
    return frameCitation(
      STYLE_RULES[options.style].again(cited, { note: first, isLast, isSamePlace }),
      options,
    );
  };
}
