import { readFileSync } from 'node:fs';

/** A phrase of ours with every reference that it holds, as `readAll` writes them. */
export interface Phrase {
  kind: string;
  body: string | null;
  phrase: string;
  references: string[];
}

/**
 * Reads a table of phrases: `# kind`, then blocks of "BODY: phrase" (a dash for no body, ⏎ for a line feed) and an
 * indented line for each reference.
 */
export function readPhrases(file: URL): Phrase[] {
  const phrases: Phrase[] = [];
  let kind = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const text = line.replaceAll('⏎', '\n');
    if (line.startsWith('# ')) kind = line.slice(2);
    else if (line.startsWith('  ')) phrases.at(-1)?.references.push(text.slice(2));
    else if (line) {
      const colon = text.indexOf(': ');
      const body = text.slice(0, colon);
      phrases.push({ kind, body: body === '-' ? null : body, phrase: text.slice(colon + 2), references: [] });
    }
  }
  return phrases;
}
