/**
 * The words of one language that count and date, as regular-expression sources without flags. A speaker can correct or
 * extend them without reading the code.
 *
 * Lists are in order: `months[0]` is January; `ordinals` are "first" to "twentieth", then "thirtieth" to "ninetieth";
 * `tens` are "twenty" to "ninety" as they stand before "first" in "twenty-first" (empty where the tens come last or are
 * written as numerals).
 */
export interface CountingWords {
  months: string[];
  ordinals: string[];
  tens: string[];
}
