import type { BrowserKind } from './BrowserKind.ts';

/** The one line that a person runs where a browser could not be installed for them. */
export const BY_HAND: Record<BrowserKind, Partial<Record<NodeJS.Platform, string>> & { other: string }> = {
  chromium: {
    linux: 'npx playwright install --with-deps chromium',
    other: 'npx playwright install chromium',
  },
  firefox: {
    darwin: 'brew install --cask firefox',
    win32: 'winget install Mozilla.Firefox',
    other: 'npx browsers install firefox@esr --path .browsers',
  },
};
