import { PACK_LIMITS } from './PACK_LIMITS.ts';
import { RefusedPack } from './RefusedPack.ts';

/** A piece of a pack, still as JSON: an entry of a list, or a value that stands beside the lists (`at` null). */
export interface RawEntry {
  list: string;
  at: number | null;
  json: string;
}

/** Reads a pack as it arrives. */
export interface PackReader {
  /** Takes the next letters and gives the entries that end in them. */
  push(letters: string): RawEntry[];
  /** @throws {RefusedPack} where the pack ends in the middle */
  end(): void;
}

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const OPENING = new Set([91, 123]);
const CLOSING = new Set([93, 125]);
const LIST_BEGINS = /^\s*("(?:[^"\\]|\\.)*")\s*:\s*\[$/;
/** Objects hold lists, which hold entries. */
const [OBJECT, LIST] = [1, 2];

/**
 * Cuts one JSON object of lists into entries, so that a large pack is never in memory as a whole. What lies between
 * strings and brackets is left to `JSON.parse`, entry by entry. Throws {RefusedPack} for what is no such object.
 */
export function createPackReader(): PackReader {
  let piece = '';
  let depth = 0;
  let list: { name: string; count: number } | null = null;
  let [isText, isEscaped, isEnded] = [false, false, false];
  /** Whether what comes next may only be a comma or the end: a list has just ended. */
  let isClosed = false;

  function take(): RawEntry[] {
    const json = piece.trim();
    piece = '';
    if (list !== null) {
      list.count++;
      return [{ list: list.name, at: list.count, json }];
    }
    if (isClosed ? json === '' : json !== '') {
      if (isClosed) return [];
      const [[name, value] = []] = Object.entries(parseObject(`{${json}}`));
      return [{ list: name ?? '', at: null, json: JSON.stringify(value) }];
    }
    throw new RefusedPack('not-json');
  }

  function open(code: number): void {
    depth++;
    if (isEnded) throw new RefusedPack('not-json');
    if (depth === OBJECT) {
      if (piece.trim() !== '{') throw new RefusedPack('not-a-pack');
      piece = '';
    } else if (depth === LIST && code === 91) {
      const name = LIST_BEGINS.exec(piece)?.[1];
      if (name === undefined || isClosed) throw new RefusedPack('not-json');
      list = { name: String(JSON.parse(name)), count: 0 };
      piece = '';
    } else if (depth > PACK_LIMITS.depth) throw new RefusedPack('too-large');
  }

  function close(): RawEntry[] {
    depth--;
    if (depth < 0) throw new RefusedPack('not-json');
    if (depth === 0) {
      piece = piece.slice(0, -1);
      isEnded = true;
      return piece.trim() === '' ? [] : take();
    }
    if (depth > OBJECT || list === null) return [];
    piece = piece.slice(0, -1);
    const last = piece.trim() === '' && list.count === 0 ? [] : take();
    [list, piece, isClosed] = [null, '', true];
    return last;
  }

  return {
    push(letters) {
      const entries: RawEntry[] = [];
      let from = 0;
      const keep = (to: number) => {
        piece += letters.slice(from, to);
        from = to;
        if (piece.length > PACK_LIMITS.entry) throw new RefusedPack('too-large');
      };
      for (let at = 0; at < letters.length; at++) {
        const code = letters.charCodeAt(at);
        if (isText) {
          if (isEscaped) isEscaped = false;
          else if (code === BACKSLASH) isEscaped = true;
          else if (code === QUOTE) isText = false;
        } else if (code === QUOTE) isText = true;
        else if (OPENING.has(code)) {
          if (depth < LIST) keep(at + 1);
          open(code);
        } else if (CLOSING.has(code)) {
          if (depth <= LIST) keep(at + 1);
          entries.push(...close());
        } else if (code === COMMA && (depth === OBJECT || (depth === LIST && list !== null))) {
          keep(at);
          from = at + 1;
          entries.push(...take());
          isClosed = false;
        }
      }
      keep(letters.length);
      if (depth === 0 && (isEnded ? piece.trim() !== '' : /[^\s\ufeff]/.test(piece)))
        throw new RefusedPack('not-json');
      return entries;
    },
    end() {
      if (!isEnded || isText) throw new RefusedPack('not-json');
    },
  };
}

function parseObject(json: string): Record<string, unknown> {
  try {
    return JSON.parse(json);
  } catch {
    throw new RefusedPack('not-json');
  }
}
