import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A checksum under way. */
export interface Checksum {
  /** Takes the next record of a part of the backup. */
  add(part: string, record: unknown): void;
  /** The SHA-256 of all records, 64 hexadecimal digits; nothing can be added after it. */
  finish(): string;
}

/**
 * The checksum of a backup: SHA-256 of "part TAB record LINE-FEED" for every record in order, in UTF-8, each record as
 * JSON without spaces. So it does not matter how the file is laid out. Piece by piece, which the browser's own
 * digest cannot do.
 */
export function createChecksum(): Checksum {
  const hash = sha256.create();
  return {
    add: (part, record) => void hash.update(utf8ToBytes(`${part}\t${JSON.stringify(record)}\n`)),
    finish: () => bytesToHex(hash.digest()),
  };
}
