import type { Resolving } from './Resolving.ts';
import { type NamedBody, readBodies } from './readBodies.ts';
import { shortBody } from './shortBody.ts';

/** The bodies named in a piece of the document's text that starts or ends around `at`: short names mean what was named before. */
export function readBodiesAt(piece: string, at: number, { context, bodiesNamed }: Resolving): NamedBody[] {
  return readBodies(piece, (short) =>
    shortBody(short, context.body, (key) => (bodiesNamed().get(key) ?? Number.POSITIVE_INFINITY) < at),
  );
}
