import type { Page } from 'playwright-core';
import messages from '../../locales/en.json' with { type: 'json' };

/** What the open card says, in the words on screen. */
export interface ReadCard {
  name: string;
  kind: string;
  title: string | null;
  /** Its line about the session, null where it has none. */
  session: string | null;
  /** Labels and texts of the rows that lead on. */
  rows: string[];
}

const CARD = 'addendum-overlay .card';
/**
 * Reads the card that is open on a page, in the end-to-end build and in English, as soon as it has its answer; null where none opens.
 *
 * @param timeout milliseconds
 */
export async function readCard(page: Page, timeout: number): Promise<ReadCard | null> {
  const kind = page.locator(`${CARD} .card-kind`).filter({ hasNotText: messages.card.loading });
  const isOpen = await kind.waitFor({ state: 'visible', timeout }).then(
    () => true,
    () => false,
  );
  if (!isOpen) return null;
  return page.locator(CARD).evaluate((card) => {
    const wordsOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() || null;
    return {
      name: [...card.querySelectorAll('.card-name > *')].map(wordsOf).filter(Boolean).join(', '),
      kind: wordsOf(card.querySelector('.card-kind')) ?? '',
      title: wordsOf(card.querySelector('.card-title')),
      session: wordsOf(card.querySelector('.session-link')),
      rows: [...card.querySelectorAll('.row')].map((row) =>
        [wordsOf(row.querySelector('.row-label')), wordsOf(row.querySelector('.row-text'))]
          .filter(Boolean)
          .join(': '),
      ),
    };
  });
}
