import { detectEncoding } from './detectEncoding.ts';

/** The text of a file in UTF-8 or UTF-16, without its byte order mark; other encodings are told by the text itself, else read as Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isWide) return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(detectEncoding(bytes) ?? 'windows-1252').decode(bytes);
  }
}
