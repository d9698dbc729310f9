import { readingKeys } from '../followUp/readingKeys.ts';
import type { PackEntry } from './PackEntry.ts';

/**
 * The keys under which an entry of a pack is looked up: by its own name first, then by what it belongs to. Evidence that
 * was found beside a reading is looked up with its reading.
 */
export function entryKeys({ list, value }: PackEntry): string[] {
  switch (list) {
    case 'sources':
      return [`source:${value.key}`];
    case 'bodies':
      return [`body:${value.key}`];
    case 'sessions':
      return [`session:${value.canonical}`, `sessions-of:${value.body}`];
    case 'documents':
      return [`document:${value.symbol}`, ...(value.session ? [`documents-of:${value.session.value}`] : [])];
    case 'resolutions':
      return [`resolution:${value.canonical}`];
    case 'instruments':
      return [`instrument:${value.key}`];
    case 'readings': {
      const { session, participation } = value;
      const told = participation && session !== null ? [`participation-of:${session}`] : [];
      return [`reading:${value.copy}`, ...readingKeys(value), ...told];
    }
    case 'gists':
      return [`gists:${value.document}`];
    case 'accessions':
      return [`accessions-to:${value.instrument}`];
    case 'texts':
      return [`text-of:${value.copy}`];
    case 'evidence':
      return [];
  }
}
