import type { PackFaultCode } from './PACK_FAULTS.ts';

/** A pack that is refused as a whole: nothing of it was taken. */
export class RefusedPack extends Error {
  override name = 'RefusedPack';
  readonly code: PackFaultCode;
  /** Where in the pack: "documents 3, title"; null for the whole. */
  readonly place: string | null;

  constructor(code: PackFaultCode, place: string | null = null) {
    super(`The pack is refused (${code})${place === null ? '' : ` at ${place}`}. Nothing of it was taken.`);
    this.code = code;
    this.place = place;
  }
}
