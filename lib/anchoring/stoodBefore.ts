import type { Span } from '../symbols/Span.ts';
import { blockHashes } from './blockHashes.ts';
import type { DocumentSnapshot } from './DocumentSnapshot.ts';
import type { Haystack } from './Haystack.ts';
import { readVersion } from './readVersion.ts';

const known = new WeakMap<DocumentSnapshot, string>();

function joined(snapshot: DocumentSnapshot): string {
  let text = known.get(snapshot);
  if (text === undefined) {
    text = ` ${readVersion(snapshot).hashes.join(' ')} `;
    known.set(snapshot, text);
  }
  return text;
}

/** Whether the blocks that a folded span lies in, one after the other, stood in a version of the document. */
export function stoodBefore(haystack: Haystack, { start, end }: Span, snapshot: DocumentSnapshot): boolean {
  const hashes = blockHashes(haystack).filter((_, at) => {
    const block = haystack.blocks[at];
    return block !== undefined && block.start < end && start < block.end;
  });
  return hashes.length > 0 && joined(snapshot).includes(` ${hashes.join(' ')} `);
}
