import type { Document } from '../../document/Document.ts';
import type { PackEvidence } from '../pack/packEvidence.ts';
import { compileEvidence } from './compileEvidence.ts';
import type { EvidenceContext } from './EvidenceContext.ts';
import { readDeferred } from './readDeferred.ts';
import { readDifferingViews } from './readDifferingViews.ts';
import { readOwnActs } from './readOwnActs.ts';
import { readPinpoints } from './readPinpoints.ts';
import { readReportedActs } from './readReportedActs.ts';
import { readSentences } from './readSentences.ts';
import { speakerOf } from './speakerOf.ts';
import { EVIDENCE_WORDS } from './words/words.ts';

/**
 * What a document says of recommendations, its own and others', by its explicit references. Pure: it depends on this
 * document alone, so that it can be kept with it. Takes the source's text. In a language without words of evidence it
 * finds nothing.
 */
export function readEvidence(parsed: Document, text: string): PackEvidence[] {
  const { header } = parsed;
  const words = header.language === null ? undefined : EVIDENCE_WORDS[header.language];
  if (!words) return [];
  const context: EvidenceContext = {
    parsed,
    sentences: readSentences(parsed, text),
    words: compileEvidence(words),
    speaker: speakerOf(header),
  };
  const acts = [...readOwnActs(context), ...readReportedActs(context)];
  const taken = new Set(acts.map(({ place }) => place));
  const found = [
    ...acts,
    ...readDeferred(context),
    ...readDifferingViews(context),
    ...readPinpoints(context).filter(({ place }) => !taken.has(place)),
  ];
  return found.sort((a, b) => a.place - b.place).map(({ evidence }) => evidence);
}
