import { foldName } from './foldName.ts';

const BRACKETS = /\(([^)]*)\)/gu;

/** One string for the same words in whatever order: lists print "Iran (Islamic Republic of)", readers type the other. */
function keyOf(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

/**
 * What a name of a State or organization is known by: all its words, those before the brackets, and an abbreviation in
 * brackets ("(UNODC)"). Part of a name is none of them: Guinea is not Guinea-Bissau.
 */
export function nameKeys(name: string): string[] {
  const inside = [...name.matchAll(BRACKETS)].map(([, words = '']) => words.trim());
  const abbreviations = inside.filter((words) => /^\p{Lu}[\p{Lu}\d-]+$/u.test(words));
  const forms = [name, name.replace(BRACKETS, ' '), ...abbreviations];
  return [...new Set(forms.map((form) => keyOf(foldName(form))))].filter((key) => key !== '');
}
