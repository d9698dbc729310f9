/**
 * The elements that a comment may become, by the tag that the Markdown reader gives. Headings become strong lines: the
 * panel has its own order of headings. What is not listed is shown as its text.
 */
export const MARKDOWN_TAGS: Record<string, { tag: string; class?: string }> = {
  p: { tag: 'p' },
  h1: { tag: 'p', class: 'md-heading' },
  h2: { tag: 'p', class: 'md-heading' },
  h3: { tag: 'p', class: 'md-heading' },
  h4: { tag: 'p', class: 'md-heading' },
  h5: { tag: 'p', class: 'md-heading' },
  h6: { tag: 'p', class: 'md-heading' },
  ul: { tag: 'ul' },
  ol: { tag: 'ol' },
  li: { tag: 'li' },
  blockquote: { tag: 'blockquote' },
  strong: { tag: 'strong' },
  em: { tag: 'em' },
  s: { tag: 's' },
  code: { tag: 'code' },
  hr: { tag: 'hr' },
  br: { tag: 'br' },
};
