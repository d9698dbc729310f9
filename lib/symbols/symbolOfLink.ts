import type { Language } from './Language.ts';
import { LANGUAGES } from './Language.ts';
import { readSymbol } from './readSymbol.ts';
import { symbolOfFileName } from './symbolOfFileName.ts';

/** The document that a link leads to, and the language in which it asks for it; null where the link names none. */
export interface LinkedDocument {
  symbol: string;
  language: Language | null;
}

/** A site's way of naming a document in an address: in parameters, by their names in lower case, or in the path. */
interface LinkForm {
  hosts: RegExp;
  symbol: string[];
  language: string[];
  isInPath?: boolean;
}

/** The address forms in which the United Nations' sites link to documents. */
const FORMS: LinkForm[] = [
  {
    hosts: /^(?:www\.)?(?:undocs|docs\.un)\.org$/,
    symbol: ['finalsymbol', 'symbol'],
    language: ['language'],
    isInPath: true,
  },
  { hosts: /^documents(?:-dds-ny)?\.un\.org$/, symbol: ['s', 'symbol'], language: ['l', 'lang'] },
  { hosts: /^daccess-ods\.un\.org$/, symbol: ['ds'], language: ['lang'] },
  { hosts: /^(?:www\.)?un\.org$/, symbol: ['symbol', 'm'], language: ['lang'] },
  { hosts: /^tbinternet\.ohchr\.org$/, symbol: ['symbolno'], language: ['lang'] },
];
/** "/en/A/71/119/": the language may stand before the symbol. */
const WITH_LANGUAGE = /^\/*(?:(ar|zh|en|fr|ru|es)\/)?(.*?)\/*$/i;
/* An address with a user's name in it is made to look like another one. */
const PLAIN = /^https?:\/\/[^/@]+\//;
/** Where a file's name may be trusted to spell a symbol. */
const FILE_HOSTS = /(?:^|\.)(?:un|unodc|undocs|ohchr|unece|unep|unctad|unescap)\.org$/;
const FILE = /\.(?:pdf|docx?|html?|txt)$/i;
const FILE_LANGUAGE = /[-_.]([A-Za-z]{1,2})\.\w+$/;
const LANGUAGE_NAMES: Record<string, Language> = {
  a: 'ar',
  c: 'zh',
  e: 'en',
  f: 'fr',
  r: 'ru',
  s: 'es',
  arabic: 'ar',
  chinese: 'zh',
  english: 'en',
  french: 'fr',
  russian: 'ru',
  spanish: 'es',
};

/**
 * Reads which document a link leads to, from every form of address in use: docs.un.org, undocs.org (also its
 * `FinalSymbol`), documents.un.org, daccess-ods.un.org, view_doc.asp, the treaty bodies' database, and names of files
 * on these organizations' sites such as `A_47_623-EN.pdf`. `href` is a whole address. Nothing is fetched, and whether
 * the document is there is not said.
 */
export function symbolOfLink(href: string): LinkedDocument | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (!url || !PLAIN.test(url.href)) return null;
  const form = FORMS.find(({ hosts }) => hosts.test(url.hostname));
  return (form ? readForm(url, form) : null) ?? readFileName(url);
}

function readForm(
  url: URL,
  { symbol: names, language: languageNames, isInPath }: LinkForm,
): LinkedDocument | null {
  const written = parameter(url, names) ?? (isInPath ? decode(url.pathname) : '');
  const [, prefix, printed = ''] = WITH_LANGUAGE.exec(written) ?? [];
  const symbol = readSymbol(printed);
  const language = parameter(url, languageNames) ?? prefix;
  return symbol === null ? null : { symbol, language: languageOf(language) };
}

function readFileName(url: URL): LinkedDocument | null {
  if (!FILE_HOSTS.test(url.hostname) || !FILE.test(url.pathname)) return null;
  const file = decode(url.pathname);
  const symbol = symbolOfFileName(file);
  return symbol === null ? null : { symbol, language: languageOf(FILE_LANGUAGE.exec(file)?.[1]) };
}

function parameter({ searchParams }: URL, names: string[]): string | undefined {
  for (const [name, value] of searchParams) if (names.includes(name.toLowerCase())) return value;
  return undefined;
}

function languageOf(written: string | undefined): Language | null {
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
