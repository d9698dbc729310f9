/**
 * What an element does to the text around it.
 *
 * `block`: a border of text on both sides; `cell`: a border between the columns of a row; `break`: a line break;
 * `mark`: an inline element that a block remembers (bold, superscript, link); `skip`: its content is not text to read.
 */
export type ElementRole = 'block' | 'cell' | 'break' | 'mark' | 'skip';

const BLOCKS =
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
  'form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search ' +
  'section summary table caption tbody thead tfoot tr ul xmp';
const SKIPPED =
  'script style template noscript head title textarea select datalist svg math canvas audio video iframe object embed';

const ROLES = new Map<string, ElementRole>([
  ...BLOCKS.split(' ').map((name) => [name, 'block'] as const),
  ...SKIPPED.split(' ').map((name) => [name, 'skip'] as const),
  ['td', 'cell'],
  ['th', 'cell'],
  ['br', 'break'],
  ['b', 'mark'],
  ['strong', 'mark'],
  ['sup', 'mark'],
  ['a', 'mark'],
]);

/**
 * The role of an element, by its name alone: computed styles would make the browser lay the page out.
 *
 * Takes the element's local name in lower case; gives undefined for every other (inline) element.
 */
export function elementRole(localName: string): ElementRole | undefined {
  return ROLES.get(localName);
}
