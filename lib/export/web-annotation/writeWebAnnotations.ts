import type { ExportItems } from '../ExportItem.ts';
import { ADDENDUM_TERMS, ANNOTATION_CONTEXT } from './TERMS.ts';
import { toWebAnnotation } from './toWebAnnotation.ts';

/**
 * Notes as an annotation collection of one page, JSON-LD, in pieces, an annotation a line. Described in
 * `docs/formats.md`. Passes on what `items` throws.
 * @param label what the collection is called
 */
export async function* writeWebAnnotations(
  items: ExportItems,
  { label, now }: { label: string; now: Date },
): AsyncGenerator<string> {
  const name = `urn:addendum:collection:${encodeURIComponent(now.toISOString())}`;
  const head = {
    '@context': [ANNOTATION_CONTEXT, { addendum: ADDENDUM_TERMS }],
    id: name,
    type: 'AnnotationCollection',
    label,
  };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n`;
  yield ` "first": {\n  "id": ${JSON.stringify(`${name}:1`)},\n  "type": "AnnotationPage",\n  "startIndex": 0,\n  "items": [`;
  let total = 0;
  for await (const item of items) {
    if (!('note' in item)) continue;
    yield `${total === 0 ? '' : ','}\n${JSON.stringify(toWebAnnotation(item.note))}`;
    total += 1;
  }
  yield `\n  ]\n },\n "total": ${total}\n}\n`;
}
