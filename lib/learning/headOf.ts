import type { PackReading } from '../knowledge/pack/packReading.ts';
import type { Head } from './Heads.ts';

/** A reading without what it says. */
export function headOf(reading: PackReading): Head {
  const { copy, work, document, language, type, date, session, speaker, searched } = reading;
  return { copy, work, document, language, type, date, session, speaker, searched };
}
