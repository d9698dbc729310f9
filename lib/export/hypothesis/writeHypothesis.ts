import type { ExportItems } from '../ExportItem.ts';
import { toHypothesis } from './toHypothesis.ts';

/**
 * Notes in the form of an export of Hypothesis, JSON in pieces, an annotation a line. Described in `docs/formats.md`.
 * Passes on what `items` throws.
 */
export async function* writeHypothesis(items: ExportItems, { now }: { now: Date }): AsyncGenerator<string> {
  const head = {
    export_date: now.toISOString(),
    export_userid: 'acct:me@addendum.invalid',
    client_version: 'addendum',
  };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "annotations": [`;
  let isFirst = true;
  for await (const item of items) {
    if (!('note' in item)) continue;
    yield `${isFirst ? '' : ','}\n${JSON.stringify(toHypothesis(item.note))}`;
    isFirst = false;
  }
  yield '\n ]\n}\n';
}
