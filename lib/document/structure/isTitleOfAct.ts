/* "Decision 4/1", "Resolution 5/3" in the report of the session that adopted it; "Recommendation 1" over its text. */
const ACT =
  /^(?:(?:Resolution|Decision|Résolution|Décision|Resolución|Decisión|Резолюция|Решение) [\dIVXL]{1,4}\/\d{1,3}|(?:Recommendation|Recommandation|Recomendación|Рекомендация) (?:No\. ?)?\d{1,3})[.:]?$/u;

/** Whether a line is nothing but the name and number of an act. */
export function isTitleOfAct(text: string): boolean {
  return text.length < 40 && ACT.test(text);
}
