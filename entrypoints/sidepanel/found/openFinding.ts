import type { Finding } from '../../../components/notes/found/Finding.ts';
import { askBackground } from '../../../lib/calls/askBackground.ts';

/**
 * Opens what a search found at its place in the copy on this device; where there is none that can be opened, shows its
 * card.
 */
export async function openFinding(
  { copy, paragraph, symbol }: Finding,
  showCard: (symbol: string) => void,
): Promise<void> {
  const asked = copy === null ? null : askBackground('open-evidence', { copy, paragraph });
  const isOpened = (await asked?.catch(() => null))?.isOpened ?? false;
  if (!isOpened && symbol !== null) showCard(symbol);
}
