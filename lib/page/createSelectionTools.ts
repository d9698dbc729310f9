import type { SelectionActions } from '../../components/selection/SelectionActions.ts';
import type { Clip } from '../knowledge/Clip.ts';
import type { Span } from '../symbols/Span.ts';
import { copyText } from './copyText.ts';
import type { NoteMaker } from './createNoteMaker.ts';
import { createSelectionBar } from './createSelectionBar.ts';
import { isInContent } from './isInContent.ts';
import { offerCorrections } from './offerCorrections.ts';
import type { PageParts } from './PageParts.ts';
import type { PassageOffer } from './PassageOffer.ts';
import { watchSelection } from './watchSelection.ts';

/** What can be done with a passage of the page, for its buttons, the menu and the keys alike. */
export interface SelectionTools {
  /** Begins a note on a range, on the whole document for null. */
  note(range: Range | null): Promise<void>;
  /** Puts the words of a range on the clipboard, with their citation. */
  copy(range: Range): Promise<void>;
  /** A range as a note keeps it. */
  describe: NoteMaker['describe'];
  /** Begins a note on a passage of the page's text; rejects where it is not there any more. */
  noteOn(span: Span): Promise<boolean>;
  /** Sets "my status" of a recommendation by its passage; rejects likewise. */
  track: NoteMaker['track'];
  /** A passage of the page's text with its citation; rejects where it is not there any more. */
  quote(span: Span): Promise<Clip>;
}

/**
 * Offers a note and a quote beside what the reader selects in the page's text, until the parts' signal is aborted. With
 * `isOffered` false nothing is offered, but what menu and keys ask for is done, and said where it fails.
 *
 * @param offerOn what can be said of a passage against what was read
 */
export function createSelectionTools(
  parts: PageParts,
  maker: NoteMaker,
  isOffered: boolean,
  offerOn: (range: Range) => PassageOffer,
): SelectionTools {
  const { options, site, signal } = parts;
  const { t } = options;
  // Once the extension was updated under the page, there are no new words.
  const retired = t('note.retired');
  /** A second press while the first is answered would make a second note. */
  let isBusy = false;

  async function note(noted: Range | null): Promise<void> {
    const said = await maker.note(noted).then(
      (isShown) => (isShown ? null : t('note.kept')),
      (error) => (error?.code === 'retired' ? retired : t('note.notKept')),
    );
    if (said === null) bar.close();
    else await bar.open(noted, said);
  }

  async function copy(copied: Range): Promise<void> {
    const clip = await maker.quote(copied).catch(() => null);
    if (clip === null) return bar.open(copied, t('note.noAnswer'));
    const isCopied = await copyText(clip.text, clip).then(
      () => true,
      () => false,
    );
    await bar.open(copied, isCopied ? t('note.copied') : t('note.notCopied', clip.text));
  }

  async function once(act: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    await act().finally(() => {
      isBusy = false;
    });
  }

  const tools: SelectionTools = {
    note: (noted) => once(() => note(noted)),
    copy: (copied) => once(() => copy(copied)),
    describe: maker.describe,
    noteOn: async (span) => maker.note(await maker.rangeOf(span)),
    track: maker.track,
    quote: async (span) => maker.quote(await maker.rangeOf(span)),
  };
  const actions: SelectionActions = {
    note: () => void tools.note(bar.range()),
    copy() {
      const range = bar.range();
      if (range !== null) void tools.copy(range);
    },
  };
  const bar = createSelectionBar(parts, actions);

  if (isOffered) {
    watchSelection((selected) => {
      if (selected === null || !isInContent(selected, site)) return bar.close();
      maker.prepare();
      offerCorrections(
        actions,
        offerOn(selected),
        (act) => void once(async () => bar.open(selected, t(await act()))),
      );
      void bar.open(selected, '');
    }, signal);
  }
  return tools;
}
