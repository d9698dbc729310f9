import type { Document } from '../../document/Document.ts';
import type { Recommendation } from '../../document/Recommendation.ts';
import { canSearch } from '../evidence/canSearch.ts';
import { readEvidence } from '../evidence/readEvidence.ts';
import { speakerOf } from '../evidence/speakerOf.ts';
import { encodeFingerprint } from '../fingerprint/encodeFingerprint.ts';
import { fingerprintOf } from '../fingerprint/fingerprintOf.ts';
import type { PackReading } from '../pack/packReading.ts';
import type { PackRecommendation } from '../pack/packRecommendation.ts';
import { copyOf } from './copyOf.ts';
import { participationIn } from './participationIn.ts';
import { textOf } from './textOf.ts';

/**
 * What a pack keeps of a document that was parsed: facts and fingerprints, no text but titles, names and wordings.
 * Takes the source's text (to cut passages out) and the key that names a document without a symbol.
 */
export function readingOf(parsed: Document, text: string, key: string | null): PackReading {
  const { work, header } = parsed;
  const headings = new HeadingTable();
  const keep =
    (standing: PackRecommendation['standing']) =>
    (recommendation: Recommendation): PackRecommendation => ({
      at: recommendation.id.slice(work.length + 1),
      standing,
      paragraph: recommendation.paragraph,
      annex: recommendation.annex,
      item: recommendation.item,
      asks: recommendation.asks.map(({ addressee, carriedOver, wording }) => ({
        addressee,
        carriedOver,
        wording,
      })),
      refersTo: recommendation.refersTo.map(({ symbol, paragraph, relation }) => ({
        symbol,
        paragraph,
        relation,
      })),
      heading: headings.placeOf(recommendation.headings),
      fingerprint: encodeFingerprint(fingerprintOf(textOf(recommendation, parsed.paragraphs, text))),
    });
  const recommendations = [
    ...parsed.recommendations.map(keep('recommendation')),
    ...parsed.proposals.map(keep('proposal')),
  ];
  const participation = participationIn(parsed);
  return {
    document: header.symbol ?? key ?? work,
    work,
    copy: copyOf(parsed),
    language: header.language,
    type: header.type,
    date: header.date,
    session: header.session?.canonical ?? null,
    speaker: speakerOf(header),
    headings: headings.entries,
    recommendations,
    ...(participation ? { participation } : {}),
    documentsBefore: parsed.documentsBefore.flatMap(({ item, symbol }) => (symbol ? [{ item, symbol }] : [])),
    searched: canSearch(header.language),
    evidence: readEvidence(parsed, text),
  };
}

/** Headings by their path, each once. */
class HeadingTable {
  readonly entries: PackReading['headings'] = [];
  private readonly places = new Map<string, number>();

  /** The place of the innermost heading of a path; null for none. */
  placeOf(path: readonly string[]): number | null {
    let under: number | null = null;
    for (const [depth, text] of path.entries()) {
      const name = path.slice(0, depth + 1).join('\n');
      const known = this.places.get(name);
      if (known === undefined) this.entries.push({ text, under });
      under = known ?? this.entries.length - 1;
      this.places.set(name, under);
    }
    return under;
  }
}
