import type { Asker } from './CALL_RULES.ts';
import type { CallSender } from './CallSender.ts';
import { originOfSender } from './originOfSender.ts';

/** What the background knows of itself and of the sites that it may read. */
export interface Home {
  /** Identity of this extension. */
  id: string;
  /** Origin of this extension's own pages. */
  origin: string;
  /** Whether pages of an origin are read: required hosts and those that the reader allowed. */
  isReadSite(origin: string): Promise<boolean>;
  /** Whether an asker may ask once more, of so many times a minute. */
  isWithin(asker: string, most: number): boolean;
}

/** Who a sender is, by what the browser says of it; null for one that nothing is answered. */
export async function findAsker(sender: CallSender, home: Home): Promise<Asker | null> {
  const origin = originOfSender(sender);
  if (sender.id !== home.id || origin === null) return null;
  if (origin === home.origin) return 'extension';
  const isInTab = sender.tab?.id !== undefined && sender.frameId !== undefined;
  return isInTab && (await home.isReadSite(origin)) ? 'page' : null;
}
