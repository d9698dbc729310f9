/** An alphabet whose texts were kept in bytes of their own, before UTF-8. */
interface Alphabet {
  encodings: string[];
  /** The letters that are most of every text; of the wrong encoding, few of the bytes come out as these. */
  frequent: RegExp;
}

const ALPHABETS: Alphabet[] = [
  { encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'], frequent: /[оеаинтсрвлкмдпу]/g },
  { encodings: ['windows-1256', 'iso-8859-6'], frequent: /[اليمنوترةدعبأه]/g },
];
/** Of a text in another alphabet than the Latin one, most letters are beyond ASCII; of a Latin one, few. */
const [MOST, FEW] = [0.4, 0.2];
/** The share of frequent letters among the letters of a text, in the right encoding. */
const LIKELY = 0.6;
/** Less than this tells nothing. */
const SHORTEST = 40;
const SAMPLE = 64 * 1024;
const DECLARED = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w-]{3,20})/i;
/** Bytes that Windows-1252 leaves open. */
const OPEN = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** Letters with accents stand in words, as most bytes beyond ASCII of a Latin text do. */
const ACCENTED = /(?<=[a-z])[\u00c0-\u00ff]|[\u00c0-\u00ff](?=[a-z])/gi;
const FEWEST_ACCENTED = 8;

/**
 * The encoding of a text that is not UTF-8: the one that its first tag declares, else told by how often its letters come.
 * As a label of the Encoding Standard; null where nothing tells it.
 */
export function detectEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const raw = new TextDecoder('iso-8859-1').decode(sample);
  const declared = DECLARED.exec(raw.slice(0, 1024))?.[1]?.toLowerCase() ?? null;
  if (declared !== null && declared !== 'utf-8' && canDecode(declared)) return declared;
  const letters = raw.match(/[A-Za-z]/g)?.length ?? 0;
  const high = sample.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
  if (isChinese(sample, high)) return 'gb18030';
  if (high >= SHORTEST && high / (high + letters) >= MOST) return likeliest(sample);
  const accented = raw.match(ACCENTED)?.length ?? 0;
  const isLatin = high / (high + letters) <= FEW && accented >= FEWEST_ACCENTED && accented * 2 >= high;
  return isLatin && sample.every(isPrinted) ? 'windows-1252' : null;
}

function isPrinted(byte: number): boolean {
  return (byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d)) && !OPEN.has(byte);
}

function canDecode(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
}

/** Common Chinese characters are two bytes beyond ASCII each, the first within a range. */
function isChinese(sample: Uint8Array, high: number): boolean {
  let pairs = 0;
  for (let at = 0; at + 1 < sample.length; at++) {
    const [first = 0, second = 0] = [sample[at], sample[at + 1]];
    if (first < 0x80) continue;
    if (second >= 0xa1 && first >= 0xa1 && first <= 0xf7) pairs++;
    at++;
  }
  return high >= SHORTEST && pairs * 2 >= high * 0.97;
}

function likeliest(sample: Uint8Array): string | null {
  const shares = ALPHABETS.flatMap(({ encodings, frequent }) =>
    encodings.map((encoding) => {
      const text = new TextDecoder(encoding).decode(sample);
      const all = text.match(/[\u00c0-\uffff]/g)?.length ?? 0;
      return { encoding, share: all === 0 ? 0 : (text.match(frequent)?.length ?? 0) / all };
    }),
  ).sort((a, b) => b.share - a.share);
  const [best] = shares;
  return best && best.share >= LIKELY ? best.encoding : null;
}
