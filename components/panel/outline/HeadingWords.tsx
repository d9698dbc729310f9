import type { Heading } from '../../../lib/document/Heading.ts';
import { MarkedText } from './MarkedText.tsx';

/** A heading, with its number as printed. */
export function HeadingWords({ heading, words }: { heading: Heading; words: string }) {
  const { label, title } = heading;
  return (
    <>
      {label && (
        <span class="outline-number">
          <bdi>{label}</bdi>
        </span>
      )}
      <span class="outline-text">
        <MarkedText text={title} words={words} />
      </span>
    </>
  );
}
