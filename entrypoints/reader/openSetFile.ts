import type { ReaderState } from '../../components/reader/ReaderState.ts';
import type { DomSource } from '../../lib/anchoring/DomSource.ts';
import type { FileKind } from '../../lib/files/kindOfFile.ts';
import type { ReaderElements } from './findElements.ts';
import { followPart } from './followPart.ts';
import { keepPlace } from './keepPlace.ts';
import type { ArrivedFile } from './loadDocument.ts';
import type { OpenDocument } from './OpenDocument.ts';
import { setFile } from './setFile.ts';

/** Where a file is set, and where it is from. */
interface SetPlace {
  url: string;
  elements: ReaderElements;
  fragment: string;
}

/** What is done with it. */
interface SetUses {
  change: (next: Partial<ReaderState>) => void;
  show: (source: DomSource) => void;
  signal: AbortSignal;
}

/**
 * Sets a Word, HTML or text file as a document once it is there.
 * @throws {FileError} for a file that is damaged or holds no text
 */
export async function openSetFile(
  arrived: ArrivedFile,
  kind: Exclude<FileKind, 'pdf'>,
  { url, elements, fragment }: SetPlace,
  { change, show, signal }: SetUses,
): Promise<OpenDocument> {
  const { size } = arrived;
  const bytes = await arrived.rest((_, read) => change({ progress: size ? read / size : null }));
  change({ progress: null });
  const source = await setFile(bytes, kind, { url, root: elements.document });
  const goToPlace = followPart(elements.document, (place) => keepPlace(place, signal), signal);
  goToPlace(fragment);
  show(source);
  return { kind, bytes: async () => bytes, print: async () => print(), goToPlace, pdf: null };
}
