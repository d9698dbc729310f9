import MarkdownIt from 'markdown-it';

/** Addresses that a comment may link to; everything else stays text. */
const SAFE_ADDRESS = /^(?:https?|mailto):/i;

const RULES = [
  ...['blockquote', 'code', 'fence', 'heading', 'hr', 'list', 'lheading'],
  ...['autolink', 'backticks', 'emphasis', 'entity', 'escape', 'link', 'newline', 'strikethrough'],
  ...['balance_pairs', 'fragments_join'],
];

/**
 * Reads the Markdown of comments: no HTML, no pictures (a picture would be a request), links to the web and to mail only.
 * A library, because emphasis and nested lists have more cases than anyone gets right anew; only its reading is used,
 * never the HTML that it can write.
 */
export const commentReader = new MarkdownIt('zero', { html: false, breaks: true }).enable(RULES, true);
commentReader.validateLink = (address) => SAFE_ADDRESS.test(address.trim());
