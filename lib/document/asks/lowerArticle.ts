/** The name of an addressee as inside a sentence: "The Conference" → "the Conference". */
export function lowerArticle(name: string): string {
  return name
    .trim()
    .replace(/^(?:The|La|Le|Les|El|Los|Las|L(?=['’]))(?![\p{L}])/u, (article) => article.toLowerCase());
}
