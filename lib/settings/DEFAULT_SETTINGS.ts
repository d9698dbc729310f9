import type { Settings } from './Settings.ts';

/** Settings of a reader who has set none. */
export const DEFAULT_SETTINGS: Settings = {
  references: true,
  recommendations: true,
  notes: true,
  hidden: false,
  learning: true,
  opensReader: false,
  sitesWithoutNotes: [],
  delegation: '',
  citationStyle: 'editorial-manual',
  citationLanguage: 'en',
};
