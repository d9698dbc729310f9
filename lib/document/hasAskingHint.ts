/** What nearly every text that asks somebody for something has, in the six languages; the words themselves are in `words/`. */
const HINT =
  /\b(?:should|shall|must|recommend|urge|encourag|invit|request|call(?:s|ed)? (?:up)?on|decide|devrai|recommand|demand|engag|pri[ea]|d[ée]cid|deber[ií]|recom[ie]|alent|alient|exhort|insta)|следует|рекоменд|призыва|предлага|просит|ينبغي|توصي|يوصي|تدعو|يدعو|تحث|应|應|建议|鼓励|请/i;

/** The cheap literal test: whether a text may ask anybody for anything. True promises nothing. */
export function hasAskingHint(text: string): boolean {
  return HINT.test(text);
}
