import type { Translate } from '../Translate.ts';

interface Counts {
  documents: number;
  recommendations: number;
  evidence: number;
  texts: number;
}

/** What a pack holds, in words: "20,000 documents", "100,000 recommendations". */
export function countsOf({ documents, recommendations, evidence, texts }: Counts, t: Translate): string[] {
  const number = new Intl.NumberFormat(t('languageTag'));
  return [
    t('packs.documents', number.format(documents)),
    t('packs.recommendations', number.format(recommendations)),
    t('packs.evidence', number.format(evidence)),
    ...(texts > 0 ? [t('packs.texts', number.format(texts))] : []),
  ];
}
