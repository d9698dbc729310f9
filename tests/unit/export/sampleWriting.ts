import { citeSource } from '../../../lib/export/cite/citeSource.ts';
import type { NoteWriting } from '../../../lib/export/NoteWriting.ts';
import { buildKnowledge } from '../../../lib/knowledge/buildKnowledge.ts';
import { SAMPLE_WORDS } from './sampleWords.ts';

const knowledge = buildKnowledge([]);

/** Words and citations of an export, in English, by one who knows no pack. */
export const SAMPLE_WRITING: NoteWriting = {
  words: SAMPLE_WORDS,
  cite: (source) =>
    citeSource(source, knowledge, { style: 'editorial-manual', language: 'en', form: 'plain' }),
};
