/** A part of a document that can be pointed at; `other` is a part named in words of its own ("appendix II"). */
export type PinpointUnit = 'annex' | 'chapter' | 'section' | 'page' | 'paragraph' | 'other';

/** One step on the way to a place: "annex I" is `{ unit: 'annex', label: 'I' }`. The label is empty for an only annex. */
export interface PinpointStep {
  unit: PinpointUnit;
  label: string;
}

/** A place in a document, from the largest part to the smallest; empty where the whole is meant. */
export type Pinpoint = readonly PinpointStep[];
