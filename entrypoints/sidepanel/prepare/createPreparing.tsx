import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { PrepareSession } from '../../../components/learning/PrepareSession.tsx';
import type { PreparedDocument, PrepareState } from '../../../components/learning/PrepareState.ts';
import { askBackground } from '../../../lib/calls/askBackground.ts';
import { keptAt } from '../../../lib/learning/keptAt.ts';
import { useLearned } from '../../../lib/learning/useLearned.ts';
import { readSettings } from '../../../lib/settings/readSettings.ts';
import { translate as t } from '../../../locales/translate.ts';
import { patternsOf } from '../../reader/load/patternsOf.ts';
import { REDIRECTS } from '../../reader/load/REDIRECTS.ts';
import type { Front } from '../createFront.ts';
import { listDocuments } from './listDocuments.ts';
import { listLinks } from './listLinks.ts';
import { readLinked } from './readLinked.ts';
import { reasonOf } from './reasonOf.ts';

/** With fewer links than this a page is no session's. */
const FEWEST = 2;

/** Reads the documents that the page in front links to. */
export interface Preparing {
  /** Looks anew at the page in front. */
  read(): Promise<void>;
  view(): ComponentChildren;
}

/** Prepares it; `draw` is called whenever something has changed. What runs goes on when another page comes in front. */
export function createPreparing(front: Front, draw: () => void): Preparing {
  let url: string | null = null;
  let state: PrepareState = { documents: [], is: 'idle' };
  let running: AbortController | null = null;

  function set(next: Partial<PrepareState>): void {
    state = { ...state, ...next };
    draw();
  }
  function say(address: string, next: Partial<PreparedDocument>): void {
    set({ documents: state.documents.map((one) => (one.address === address ? { ...one, ...next } : one)) });
  }

  async function read(): Promise<void> {
    const page = front.page();
    const tabId = front.tabId();
    if (running !== null || page?.url === url) return;
    url = page?.url ?? null;
    const { learning } = await readSettings();
    const links = learning && tabId !== null && page !== null ? await listLinks(tabId) : [];
    const documents = listDocuments(links).map((one) => ({
      ...one,
      state: 'waiting' as const,
      symbol: null,
      reason: null,
    }));
    if (page?.url === url || url === null) set({ documents, is: 'idle' });
  }

  async function readOne({ address, name }: PreparedDocument, signal: AbortSignal): Promise<void> {
    say(address, { state: 'reading' });
    try {
      const kept = await keptAt(await useLearned(), address);
      if (kept !== null) return say(address, { state: 'read', symbol: kept.symbol });
      const { text, blocks } = await readLinked(address, signal);
      const page = { text, blocks, url: address, title: name, language: null };
      const { isDocument, isKept, symbol } = await askBackground('learn-document', page);
      if (isKept) say(address, { state: 'read', symbol });
      else say(address, { state: 'failed', reason: isDocument ? 'not-kept' : 'no-document' });
    } catch (error) {
      if (signal.aborted) say(address, { state: 'waiting' });
      else say(address, { state: 'failed', reason: reasonOf(error) });
    }
  }

  async function start(): Promise<void> {
    const hosts = [...new Set(state.documents.map(({ address }) => new URL(address).hostname))];
    const all = hosts.flatMap((host) => [host, ...(REDIRECTS[host] ?? [])]);
    // The browser asks only where the reader has just clicked: nothing may be waited for before.
    const asked = browser.permissions.request({ origins: patternsOf([...new Set(all)]) });
    const controller = new AbortController();
    running = controller;
    const retried = state.documents.map((one) =>
      one.state === 'failed' ? { ...one, state: 'waiting' as const, reason: null } : one,
    );
    set({ is: 'running', documents: retried });
    // What is refused is told of each document that it concerns.
    await asked.catch(() => false);
    for (const { address } of state.documents) {
      const next = state.documents.find((one) => one.address === address);
      if (controller.signal.aborted) break;
      if (next?.state === 'waiting') await readOne(next, controller.signal);
    }
    if (running === controller) running = null;
    set({ is: controller.signal.aborted ? 'paused' : 'done' });
    await askBackground('learned-changed', { forgotten: [] }).catch(() => null);
    await read();
  }

  return {
    read,
    view: () =>
      state.documents.length >= FEWEST && (
        <PrepareSession state={state} start={() => void start()} pause={() => running?.abort()} t={t} />
      ),
  };
}
