import type messages from '../locales/en.json';

type KeysOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${KeysOf<Tree[Key]>}`;
}[keyof Tree & string];

/** The name of a message of `locales/`, its groups joined by dots: "card.back". */
export type MessageKey = KeysOf<typeof messages>;

/** Gives the words of a message in the reader's language; the nth substitution stands where the message has $n. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;
