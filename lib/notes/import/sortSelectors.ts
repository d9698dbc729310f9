import { selectorSchema } from '../schema/selectorSchema.ts';
import { type Fields, isObject } from './isObject.ts';

/** The selectors of an annotation that a note has, and the others as they are. */
export function sortSelectors(selectors: readonly unknown[]): { own: Fields[]; others: Fields[] } {
  const own: Fields[] = [];
  const others: Fields[] = [];
  for (const selector of selectors.filter(isObject)) {
    const whole = selector.type === 'TextQuoteSelector' ? { prefix: '', suffix: '', ...selector } : selector;
    const parsed = selectorSchema.safeParse(whole);
    if (parsed.success) own.push(parsed.data);
    else others.push(selector);
  }
  return { own, others };
}
