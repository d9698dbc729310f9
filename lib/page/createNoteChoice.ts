import { COLOURS } from '../../components/notes/COLOURS.ts';
import type { PageParts } from './PageParts.ts';
import type { PlacedNote } from './PlacedNote.ts';
import { placeBeside } from './placeBeside.ts';
import { watchEscape } from './watchEscape.ts';

/** As many words of a passage as tell it from another. */
const MOST = 60;

/** Offers several notes that lie over one another, each by its colour and its own first words. */
export interface NoteChoice {
  /** Opens beside a place; with the keyboard on the first note where `takeFocus`. */
  open(notes: readonly PlacedNote[], place: DOMRect, takeFocus: boolean): Promise<void>;
}

/** Prepares to offer notes, until the parts' signal is aborted. */
export function createNoteChoice(
  { options, host, views, signal }: PageParts,
  choose: (note: PlacedNote) => void,
): NoteChoice {
  const { t } = options;
  let container: HTMLElement | null = null;

  function close(): boolean {
    const wasOpen = container?.hasChildNodes() ?? false;
    container?.replaceChildren();
    return wasOpen;
  }

  function draw(placed: PlacedNote): HTMLElement {
    const row = document.createElement('div');
    const button = document.createElement('button');
    const words = String(placed.range).replace(/\s+/g, ' ').trim();
    button.className = 'tool';
    button.textContent = `${t(`colour.${COLOURS[placed.note.colour]}`)}: ${words.slice(0, MOST)}${words.length > MOST ? '…' : ''}`;
    button.addEventListener('click', () => {
      close();
      choose(placed);
    });
    row.append(button);
    return row;
  }

  document.addEventListener('pointerdown', close, { signal });
  watchEscape(close, signal);

  return {
    async open(notes, place, takeFocus) {
      // Its style sheet is that of the selection's buttons.
      await views().catch(() => null);
      if (signal.aborted) return;
      if (container === null) {
        container = document.createElement('div');
        container.className = 'selection';
        container.addEventListener('pointerdown', (event) => event.stopPropagation());
        host().root.append(container);
      }
      const group = document.createElement('div');
      group.className = 'tools';
      group.role = 'group';
      group.ariaLabel = t('note.several');
      group.append(...notes.map(draw));
      container.replaceChildren(group);
      placeBeside(container, place);
      if (takeFocus) group.querySelector('button')?.focus({ preventScroll: true });
    },
  };
}
