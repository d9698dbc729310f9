import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ReaderActions } from '../../components/reader/ReaderActions.ts';
import type { ReaderState } from '../../components/reader/ReaderState.ts';
import { ReaderView } from '../../components/reader/ReaderView.tsx';
import { translate as t } from '../../locales/translate.ts';
import { createDesk } from './createDesk.ts';
import { findElements } from './findElements.ts';
import { patternsOf } from './load/patternsOf.ts';
import { readPlace } from './load/readPlace.ts';
import { readWanted } from './load/readWanted.ts';
import { nameOf } from './nameOf.ts';
import { titleOf } from './titleOf.ts';
import { watchInput } from './watchInput.ts';
import { watchKeys } from './watchKeys.ts';
import { watchOriginal } from './watchOriginal.ts';

/** Puts the reader together: what it shows, and what its reader can do. */
export function startReader(): void {
  const elements = findElements();
  const place = readPlace(new URL(location.href));
  let state: ReaderState = {
    phase: 'empty',
    title: place.address === null ? '' : titleOf(place.address),
    subtitle: '',
    address: place.address,
    progress: null,
    failure: null,
    hosts: [],
    warning: null,
    isPdf: false,
    page: 1,
    pages: 0,
    zoom: 100,
    isListed: false,
    isPrinting: false,
    key: place.key,
    copies: [],
    usage: null,
    message: '',
    sought: '',
    found: null,
  };

  function change(next: Partial<ReaderState>): void {
    state = { ...state, ...next };
    document.title = nameOf(state) || t('reader.title');
    draw();
  }

  const desk = createDesk(elements, place, change, () => state);

  function go(address: string): void {
    location.assign(`?${new URLSearchParams({ src: address })}`);
  }

  const actions: ReaderActions = {
    openTyped(typed) {
      const address = readWanted(typed, t('languageTag'));
      if (address === null) change({ phase: 'failed', failure: 'not-an-address', hosts: [] });
      else go(address);
    },
    openFile: (file) => void desk.openFile(file),
    openCopy: (key) =>
      location.assign(`?${new URLSearchParams(/^https?:/.test(key) ? { src: key } : { kept: key })}`),
    allow() {
      // At once: after any wait the browser no longer takes it for the reader's own wish.
      void browser.permissions.request({ origins: patternsOf(state.hosts) }).then((isAllowed) => {
        if (isAllowed) void desk.open();
      });
    },
    retry: () => void desk.open(),
    keep: () => void desk.keep(),
    unkeep: () => void desk.unkeep(),
    remove: (key) => void desk.remove(key),
    async copyAddress() {
      if (state.address === null) return;
      await navigator.clipboard.writeText(state.address).then(
        () => change({ message: t('reader.addressCopied') }),
        () => change({ message: t('reader.addressNotCopied') }),
      );
    },
    openOther: () => location.assign(location.pathname),
    goTo: (page) => desk.pdf()?.goTo(page),
    zoomBy: (step) => desk.pdf()?.zoomBy(step),
    zoomToFit: () => desk.pdf()?.zoomToFit(),
    turn: (by) => desk.pdf()?.turn(by),
    print: () => void desk.print(),
    toggleList() {
      change({ isListed: !state.isListed });
      desk.pdf()?.showList(state.isListed);
    },
    find(words) {
      change({ sought: words, found: words === '' ? null : state.found });
      desk.pdf()?.find(words, 0);
    },
    findAgain: (by) => desk.pdf()?.find(state.sought, by),
  };

  function draw(): void {
    render(<ReaderView state={state} actions={actions} t={t} />, elements.view);
  }

  document.documentElement.lang = t('languageTag');
  watchInput({ openFile: actions.openFile, openTyped: actions.openTyped });
  watchKeys(actions);
  watchOriginal(() => state.address);
  change({});
  void desk.readCopies();
  if (place.key !== null) void desk.open();
  // Back to another document, or on to another place in this one.
  addEventListener('popstate', () => {
    if (location.search === desk.search()) desk.goToPlace(location.hash.slice(1));
    else location.reload();
  });
}
