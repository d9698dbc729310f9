/* Words that only a masthead has, in the languages of the United Nations (some mastheads keep them in English). */
const WORDS =
  /(?:^|[\s|*])(?:Distr(?:\.|ibution\b)|Original ?:|Язык оригинала|Раздел ?:|分发|原文|语文|التوزيع|الأصل)/;

/** Whether the head of a text has words that stand in mastheads and nowhere else: "Distr.: General", "Original: English". */
export function tellsMasthead(head: string): boolean {
  return WORDS.test(head);
}
