import { digest } from './digest.ts';

/** What is printed before a recommendation: "15.", "(a)", "•". Drafts and finals number differently. */
const LABEL = /^\s*(?:\d+(?:\.\d+)*\.|\(\p{L}{1,4}\)|[-–•])\s+/u;
/** Fewer letters could be those of many passages. */
const SHORTEST = 40;

/**
 * The hash by which a recommendation is known again wherever its text stands, without its number; null for a text too
 * short to tell. Only letters and figures count: line breaks, dashes and quotation marks differ from copy to copy.
 */
export async function hashPassage(text: string): Promise<string | null> {
  const folded = text
    .replace(LABEL, '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return folded.length < SHORTEST ? null : digest(folded);
}
