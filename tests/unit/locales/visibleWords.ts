import { parseSync } from 'vite';

/** Attributes whose value a reader sees or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'alt',
  'title',
  'placeholder',
  'label',
  'name',
  'kind',
]);

interface SyntaxNode {
  type: string;
  value?: unknown;
  name?: { name?: string };
  expression?: SyntaxNode;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const hasLetters = (value: unknown): value is string => typeof value === 'string' && /\p{L}/u.test(value);

function wordsOf(node: SyntaxNode): string[] {
  if (node.type === 'JSXText' && hasLetters(node.value)) return [node.value.trim()];
  if (node.type === 'JSXExpressionContainer' && node.expression?.type === 'Literal') {
    return hasLetters(node.expression.value) ? [node.expression.value] : [];
  }
  if (node.type === 'JSXAttribute' && SPOKEN.has(node.name?.name ?? '') && isNode(node.value)) {
    return hasLetters(node.value.value) ? [node.value.value] : [];
  }
  return [];
}

/** The words that a view shows without asking `locales/`: text between tags, and labels given as plain strings. */
export function visibleWords(file: string, text: string): string[] {
  const found: string[] = [];
  const waiting: unknown[] = [parseSync(file, text).program];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...next);
    else if (isNode(next)) {
      const words = wordsOf(next);
      found.push(...words);
      // A plain attribute (a class, a type) is not seen; what stands deeper in the tree is looked at.
      if (next.type !== 'JSXAttribute' || next.value) waiting.push(...Object.values(next));
    }
  }
  return found;
}
