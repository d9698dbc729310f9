import MarkdownIt from 'markdown-it';

/** Addresses that a comment may link to; everything else stays text. */
const SAFE_ADDRESS = /^(?:https?|mailto):/i;

const RULES = [
  ...['blockquote', 'code', 'fence', 'heading', 'hr', 'list', 'lheading'],
  ...['autolink', 'backticks', 'emphasis', 'entity', 'escape', 'link', 'newline', 'strikethrough'],
  ...['balance_pairs', 'fragments_join'],
];

/** Levels of lists and quotations (a list has two). What lies deeper would be left out by the library. */
const DEEPEST = 20;
/** Reads paragraphs alone: what is nested too deep is shown as it was typed, since no word may be missing. */
const PARAGRAPHS = new MarkdownIt('zero');

/**
 * Reads the Markdown of comments: no HTML, no pictures (a picture would be a request), links to the web and to mail only.
 * A library, because emphasis and nested lists have more cases than anyone gets right anew; only its reading is used,
 * never the HTML that it can write.
 */
export const commentReader = new MarkdownIt('zero', {
  html: false,
  breaks: true,
  maxNesting: DEEPEST,
}).enable(RULES, true);
commentReader.core.ruler.after('block', 'too-deep', (state) => {
  const isTooDeep = state.tokens.some(({ level }) => level >= DEEPEST - 1);
  if (!isTooDeep) return;
  state.tokens = [];
  PARAGRAPHS.block.parse(state.src, state.md, state.env, state.tokens);
});
commentReader.validateLink = (address) => SAFE_ADDRESS.test(address.trim());
