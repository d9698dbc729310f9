/** A browser that Addendum is tried in. */
export type BrowserKind = 'chromium' | 'firefox';
