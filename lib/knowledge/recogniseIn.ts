import type { Document } from '../document/Document.ts';
import type { Outline } from '../document/Outline.ts';
import { encodeFingerprint } from './fingerprint/encodeFingerprint.ts';
import { fingerprintOf } from './fingerprint/fingerprintOf.ts';
import type { Knowledge } from './Knowledge.ts';
import { textOf } from './reading/textOf.ts';

/**
 * An outline that names those of its recommendations that the packs know. Draft and final number differently under one
 * symbol: only the same number with the same words is the same recommendation.
 * @param document what the outline was made of; `text` is its source's
 */
export function recogniseIn(
  outline: Outline,
  { paragraphs }: Pick<Document, 'paragraphs'>,
  text: string,
  knowledge: Pick<Knowledge, 'recommendation'>,
): Outline {
  const recommendations = outline.recommendations.map((one) => {
    const known = knowledge.recommendation(one.id);
    if (known === null) return one;
    const isSame = encodeFingerprint(fingerprintOf(textOf(one, paragraphs, text))) === known.fingerprint;
    return isSame ? { ...one, known: known.id } : one;
  });
  return { ...outline, recommendations };
}
