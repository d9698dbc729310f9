import { createPackReader } from '../../knowledge/pack/createPackReader.ts';
import { entryKeys } from '../../knowledge/pack/entryKeys.ts';
import { PACK_LIMITS } from '../../knowledge/pack/PACK_LIMITS.ts';
import { RefusedPack } from '../../knowledge/pack/RefusedPack.ts';
import { type ReadEntry, readPackEntry } from '../../knowledge/pack/readPackEntry.ts';
import { createDigest } from './createDigest.ts';
import type { PackWork } from './PackWork.ts';
import { takeTurns } from './takeTurns.ts';

/** What a pack turned out to be, at its end. */
export interface PackEnd {
  digest: string;
}

/**
 * Reads a pack piece by piece, in slices of time, and checks each piece. A second entry of one name is refused.
 * @throws {RefusedPack} where the whole pack is refused; what the signal says where it was cancelled
 */
export async function* readPack(
  file: Blob,
  { signal, onProgress }: PackWork,
): AsyncGenerator<ReadEntry[], PackEnd> {
  if (file.size > PACK_LIMITS.file) throw new RefusedPack('too-large');
  const reader = createPackReader();
  const digest = createDigest();
  const turn = takeTurns();
  const names = new Set<string>();
  let [done, count, isPack] = [0, 0, false];
  const decoder = new TextDecoder('utf-8', { fatal: true });

  function check(letters: string): ReadEntry[] {
    return reader.push(letters).map((raw) => {
      digest.add(raw);
      count++;
      if (count > PACK_LIMITS.entries) throw new RefusedPack('too-large');
      // A pack says first that it is one.
      if (!isPack && raw.list !== 'schema') throw new RefusedPack('not-a-pack');
      isPack = true;
      const read = readPackEntry(raw);
      if (read.is !== 'entry') return read;
      const [name] = entryKeys(read.entry);
      if (name === undefined) return read;
      if (names.has(name)) return { is: 'refused', code: 'twice', place: `${raw.list} ${raw.at}` };
      if (read.entry.list !== 'accessions') names.add(name);
      return read;
    });
  }

  for await (const bytes of file.stream()) {
    for (let from = 0; from < bytes.length; from += PIECE) {
      const piece = bytes.subarray(from, from + PIECE);
      const entries = check(decode(decoder, piece));
      done += piece.length;
      if (entries.length > 0) yield entries;
      if (await turn()) onProgress?.({ done, total: file.size });
      signal?.throwIfAborted();
    }
  }
  reader.end();
  if (!isPack) throw new RefusedPack('not-a-pack');
  return { digest: digest.finish() };
}

/** Bytes that are read in one go: some milliseconds of work. */
const PIECE = 65_536;

function decode(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    throw new RefusedPack('not-json');
  }
}
