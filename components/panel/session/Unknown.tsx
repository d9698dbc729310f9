/** That something is not known here: no claim that there is nothing. */
export function Unknown({ words }: { words: string }) {
  return <p class="quiet session-unknown">{words}</p>;
}
