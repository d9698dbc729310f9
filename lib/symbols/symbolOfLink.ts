import type { Language } from './Language.ts';
import { LANGUAGES } from './Language.ts';
import { readSymbol } from './readSymbol.ts';
import { symbolOfFileName } from './symbolOfFileName.ts';

/** The document that a link leads to, and the language in which it asks for it; null where the link names none. */
export interface LinkedDocument {
  symbol: string;
  language: Language | null;
}

interface LinkForm {
  hosts: RegExp;
  /** The symbol as the address writes it, still encoded as the address has it. */
  symbol(url: URL): string | null | undefined;
  language?(url: URL): string | null | undefined;
}

const LANGUAGE_NAMES: Record<string, Language> = {
  a: 'ar',
  c: 'zh',
  e: 'en',
  f: 'fr',
  r: 'ru',
  s: 'es',
  english: 'en',
  french: 'fr',
  spanish: 'es',
  russian: 'ru',
  arabic: 'ar',
  chinese: 'zh',
};
const PATH_LANGUAGE = /^\/(ar|zh|en|fr|ru|es)\//i;

function ignoringCase(parameters: URLSearchParams, name: string): string | null {
  for (const [key, value] of parameters) if (key.toLowerCase() === name) return value;
  return null;
}

/** The address forms in which the United Nations' sites link to documents, first match first. */
const FORMS: LinkForm[] = [
  {
    hosts: /^(?:www\.)?(?:undocs|docs\.un)\.org$/,
    symbol: (url) =>
      ignoringCase(url.searchParams, 'finalsymbol') ?? url.pathname.replace(PATH_LANGUAGE, '/').slice(1),
    language: (url) => ignoringCase(url.searchParams, 'language') ?? PATH_LANGUAGE.exec(url.pathname)?.[1],
  },
  {
    hosts: /^documents(?:-dds-ny)?\.un\.org$/,
    symbol: (url) => ignoringCase(url.searchParams, 's') ?? ignoringCase(url.searchParams, 'symbol'),
    language: (url) => ignoringCase(url.searchParams, 'l'),
  },
  {
    hosts: /^daccess-ods\.un\.org$/,
    symbol: (url) => ignoringCase(url.searchParams, 'ds') ?? /[?&]DS=([^&]*)/i.exec(url.href)?.[1],
    language: (url) => ignoringCase(url.searchParams, 'lang'),
  },
  {
    hosts: /^(?:www\.)?un\.org$/,
    symbol: (url) => ignoringCase(url.searchParams, 'symbol'),
    language: (url) => ignoringCase(url.searchParams, 'lang'),
  },
  { hosts: /^digitallibrary\.un\.org$/, symbol: () => null },
];
const FILE = /\.(?:pdf|docx?|html?|txt)$/i;

/**
 * Reads which document a link leads to, from every form of address in use: docs.un.org, undocs.org (also its
 * `FinalSymbol`), documents.un.org, daccess-ods.un.org, view_doc.asp, and file names such as `A_47_623-EN.pdf`.
 * Nothing is fetched, and whether the document is there is not said.
 */
export function symbolOfLink(href: string): LinkedDocument | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const form = FORMS.find(({ hosts }) => hosts.test(url.hostname));
  const written = form?.symbol(url);
  const symbol = written
    ? readSymbol(
        decode(written)
          .replace(/\/+$/, '')
          .replace(/\/\.\./g, ''),
      )
    : null;
  if (form && symbol) return { symbol, language: languageOf(form.language?.(url)) };
  const file = FILE.test(url.pathname) ? decode(url.pathname) : '';
  const named = file ? symbolOfFileName(file) : null;
  return named ? { symbol: named, language: languageOf(/[-_]([A-Za-z]{1,2})\.\w+$/.exec(file)?.[1]) } : null;
}

function languageOf(written: string | null | undefined): Language | null {
  const word = written?.toLowerCase() ?? '';
  return LANGUAGES.find((language) => language === word) ?? LANGUAGE_NAMES[word] ?? null;
}

function decode(written: string): string {
  try {
    return decodeURIComponent(written.replace(/\+/g, ' '));
  } catch {
    return written;
  }
}
