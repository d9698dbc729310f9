import type { CallSender } from '../../../lib/calls/CallSender.ts';

/** Who may send a message, by the browser's word. */
export const SENDERS = {
  page: {
    id: 'ours',
    origin: 'https://www.unodc.org',
    url: 'https://www.unodc.org/x',
    tab: { id: 7 },
    frameId: 0,
  },
  'page without an origin': { id: 'ours', url: 'https://www.unodc.org/x', tab: { id: 7 }, frameId: 0 },
  frame: {
    id: 'ours',
    origin: 'https://www.unodc.org',
    url: 'https://www.unodc.org/y',
    tab: { id: 7 },
    frameId: 3,
  },
  panel: { id: 'ours', origin: 'chrome-extension://ours', url: 'chrome-extension://ours/sidepanel.html' },
  'our page in a tab': {
    id: 'ours',
    origin: 'chrome-extension://ours',
    url: 'chrome-extension://ours/options.html',
    tab: { id: 8 },
    frameId: 0,
  },
  'page of another site': { id: 'ours', origin: 'https://evil.example', tab: { id: 7 }, frameId: 0 },
  'page that looks like the site': {
    id: 'ours',
    origin: 'https://www.unodc.org.evil.example',
    tab: { id: 7 },
    frameId: 0,
  },
  'page that claims our address': {
    id: 'ours',
    origin: 'https://evil.example',
    url: 'chrome-extension://ours/options.html',
    tab: { id: 7 },
    frameId: 0,
  },
  'page in a sandbox': {
    id: 'ours',
    origin: 'null',
    url: 'https://www.unodc.org/x',
    tab: { id: 7 },
    frameId: 0,
  },
  'another extension': { id: 'theirs', origin: 'chrome-extension://theirs' },
  'nobody in particular': {},
  'no tab': { id: 'ours', origin: 'https://www.unodc.org' },
} satisfies Record<string, CallSender>;
