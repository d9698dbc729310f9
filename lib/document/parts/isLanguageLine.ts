/* The official languages, as mastheads of any of them name them. */
const NAMES = new Set(
  [
    'arabic chinese english french russian spanish',
    'arabe chinois anglais français russe espagnol',
    'árabe chino inglés francés ruso español',
    'арабский китайский английский французский русский испанский',
    'عربي العربية صيني الصينية إنكليزي الإنكليزية بالإنكليزية فرنسي الفرنسية روسي الروسية إسباني الإسبانية',
    '阿拉伯文 中文 英文 法文 俄文 西班牙文',
  ].flatMap((names) => names.split(' ')),
);
const OTHER = new Set('and et y и و only seulement solamente únicamente только فقط 只有'.split(' '));
const LONGEST = 60;

/** Whether a line of a masthead only says in which languages a document is: "Español", "English/French only". */
export function isLanguageLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const words = line
    .toLowerCase()
    .split(/[\s/,()[\]、:]+/)
    .filter((word) => word !== '' && !OTHER.has(word));
  return words.length > 0 && words.every((word) => NAMES.has(word));
}
