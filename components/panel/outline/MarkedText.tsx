import { markWords } from './markWords.ts';

/** A text from the page, with what was searched for marked. It is text, whatever it looks like. */
export function MarkedText({ text, words }: { text: string; words: string }) {
  if (words.trim() === '') return <bdi>{text}</bdi>;
  return (
    <bdi>
      {markWords(text, words).map((piece, index) =>
        piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </bdi>
  );
}
