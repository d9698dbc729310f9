/** A place in a document by its citation: a way there where there is one, else its words alone. */
export function PlaceLink({ citation, open }: { citation: string; open: (() => void) | null }) {
  if (open === null) return <bdi>{citation}</bdi>;
  return (
    <button type="button" class="link place" onClick={open}>
      <bdi>{citation}</bdi>
    </button>
  );
}
