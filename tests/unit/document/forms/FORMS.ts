import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a reader finds in a document of `tests/fixtures/forms`. */
interface Form {
  name: string;
  head: { symbol: string | null; body: string | null; type: string | null; title: string | null };
  /** "annex/1 operative", "null preambular". */
  paragraphs: string[];
  /** "2(a): States should consider". */
  recommendations: string[];
  proposals: string[];
}

/** Written down once, read through by a person, and changed only with a reason. */
export const FORMS = JSON.parse(readFileSync(resolve('tests/fixtures/forms.json'), 'utf8')) as Form[];
