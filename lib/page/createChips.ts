import type { Translate } from '../../components/Translate.ts';
import type { Host } from './createHost.ts';
import type { DocumentFacts } from './DocumentFacts.ts';
import type { ChipLink } from './findChipLinks.ts';
import { placeChip } from './placeChip.ts';
import { wordsOfChip } from './wordsOfChip.ts';

/** More documents than this a page does not ask about. */
const MOST_DESCRIBED = 500;

/** Buttons beside links whose words do not say which document they lead to. */
export interface Chips {
  /** Says which links have one from now on. */
  show(links: ChipLink[]): void;
  /** Says anew what is known of their documents. */
  renew(): void;
}

/** What chips need of the page. */
export interface ChipsOptions {
  host: () => Host;
  t: Translate;
  onOpen: (link: ChipLink, chip: HTMLElement) => void;
  /** What is known of documents; rejects where no answer comes. */
  describe: (symbols: string[]) => Promise<DocumentFacts[]>;
  signal: AbortSignal;
}

/** Prepares the chips of a page: drawn for links near the window only, in the page's coordinates, so that they scroll with it. */
export function createChips({ host, t, onOpen, describe, signal }: ChipsOptions): Chips {
  let links = new Map<Element, ChipLink>();
  const drawn = new Map<Element, HTMLButtonElement>();
  let facts = new Map<string, DocumentFacts>();
  let layer: HTMLElement | null = null;

  function makeLayer(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'chips';
    host().root.append(element);
    return element;
  }

  function write(chip: HTMLElement, { symbol }: ChipLink): void {
    const words = wordsOfChip(symbol, facts.get(symbol), t);
    chip.textContent = words;
    chip.ariaLabel = t('page.chip', words);
  }

  function makeChip(link: ChipLink): HTMLButtonElement {
    const chip = document.createElement('button');
    chip.type = 'button';
    chip.className = 'chip';
    write(chip, link);
    chip.addEventListener('click', () => onOpen(link, chip), { signal });
    return chip;
  }

  /** Writes all chips first and reads their places after, so that the page is laid out once. */
  function place(): void {
    if (drawn.size === 0 || layer === null) return;
    // Chips that stand there already must not be in the way of a look at the page.
    layer.style.visibility = 'hidden';
    const origin = host().element.getBoundingClientRect();
    const places = [...drawn].map(
      ([link, chip]) => [chip, placeChip(link, chip.getBoundingClientRect())] as const,
    );
    for (const [chip, rect] of places) {
      chip.hidden = rect === null;
      if (rect !== null) chip.style.translate = `${rect.left - origin.left}px ${rect.top - origin.top}px`;
    }
    layer.style.visibility = '';
  }

  /** Chips stand in reading order, which is also the order of the Tab key. */
  function insert(chip: HTMLButtonElement, element: Element): void {
    layer ??= makeLayer();
    const following = [...drawn].find(
      ([other]) => (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    layer.insertBefore(chip, following?.[1] ?? null);
  }

  function add(element: Element): void {
    const link = links.get(element);
    if (link === undefined || drawn.has(element)) return;
    const chip = makeChip(link);
    insert(chip, element);
    drawn.set(element, chip);
  }

  function remove(element: Element): void {
    drawn.get(element)?.remove();
    drawn.delete(element);
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) add(entry.target);
        else remove(entry.target);
      }
      place();
    },
    { rootMargin: '100% 0px' },
  );
  const resized = new ResizeObserver(place);
  resized.observe(document.documentElement);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    resized.disconnect();
  });

  async function renew(): Promise<void> {
    const symbols = [...new Set([...links.values()].map(({ symbol }) => symbol))].slice(0, MOST_DESCRIBED);
    if (symbols.length === 0) return;
    // A chip that nothing is known of says its symbol.
    const known = await describe(symbols).catch(() => []);
    if (signal.aborted) return;
    facts = new Map(known.map((one) => [one.symbol, one]));
    for (const [element, chip] of drawn) {
      const link = links.get(element);
      if (link !== undefined) write(chip, link);
    }
    place();
  }

  return {
    renew: () => void renew(),
    show(next) {
      const before = links;
      links = new Map(next.map((link) => [link.element, link]));
      for (const [element, link] of before) {
        if (links.get(element)?.symbol === link.symbol) continue;
        observer.unobserve(element);
        remove(element);
      }
      for (const [element, link] of links) {
        if (before.get(element)?.symbol !== link.symbol) observer.observe(element);
      }
      place();
      void renew();
    },
  };
}
