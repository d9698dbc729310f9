import * as z from 'zod/mini';
import { CITATION_STYLES } from '../export/cite/CITATION_STYLES.ts';
import { LANGUAGES } from '../symbols/Language.ts';
import { DEFAULT_SETTINGS } from './DEFAULT_SETTINGS.ts';
import type { Settings } from './Settings.ts';

const schema = z.object({
  references: z._default(z.boolean(), DEFAULT_SETTINGS.references),
  recommendations: z._default(z.boolean(), DEFAULT_SETTINGS.recommendations),
  notes: z._default(z.boolean(), DEFAULT_SETTINGS.notes),
  hidden: z._default(z.boolean(), DEFAULT_SETTINGS.hidden),
  learning: z._default(z.boolean(), DEFAULT_SETTINGS.learning),
  opensReader: z._default(z.boolean(), DEFAULT_SETTINGS.opensReader),
  sitesWithoutNotes: z._default(z.array(z.string()), DEFAULT_SETTINGS.sitesWithoutNotes),
  delegation: z._default(z.string(), DEFAULT_SETTINGS.delegation),
  // A style or language of a later version costs no other setting.
  citationStyle: z.catch(z.enum(CITATION_STYLES), DEFAULT_SETTINGS.citationStyle),
  citationLanguage: z.catch(z.enum(LANGUAGES), DEFAULT_SETTINGS.citationLanguage),
});

/** Reads stored settings; null for a value that is none (written by a later version, or broken). */
export function parseSettings(raw: unknown): Settings | null {
  const parsed = schema.safeParse(raw);
  return parsed.success ? parsed.data : null;
}
