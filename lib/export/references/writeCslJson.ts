import type { ExportDocument } from '../ExportDocument.ts';
import { toCslItem } from './toCslItem.ts';

/** Documents with their notes as CSL-JSON, an item a line, in pieces. Described in `docs/formats.md`. */
export function* writeCslJson(documents: Iterable<ExportDocument>): Generator<string> {
  const taken = new Set<string>();
  let before = '[\n';
  for (const document of documents) {
    yield before + JSON.stringify(toCslItem(document, taken));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
