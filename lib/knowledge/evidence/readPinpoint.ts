/** One paragraph, or several from one to another, that a pinpoint names; the item as in identities, "(b)". */
export interface PinpointPart {
  from: number;
  to: number;
  item: string;
}

const PART = /^(\d+)((?:\s*\([a-z]{1,4}\))*|(?:\.\d+)+)$/i;
const RANGE = /^(\d+)\s*(?:-|–|—|to|à|al?|по|至)\s*(\d+)$/i;

/** What a pinpoint names, "17", "31 (b)", "15 to 17", "15, 16 and 31 (b)", "128.1"; null where any of it is not understood. */
export function readPinpoint(pinpoint: string): PinpointPart[] | null {
  const parts: PinpointPart[] = [];
  for (const piece of pinpoint.split(/\s*(?:,|;|\band\b|\bet\b|\by\b|\be\b|\bи\b|和|و)\s*/i)) {
    if (piece === '') continue;
    const range = RANGE.exec(piece);
    const part = PART.exec(piece);
    if (range) parts.push({ from: Number(range[1]), to: Number(range[2]), item: '' });
    else if (part)
      parts.push({ from: Number(part[1]), to: Number(part[1]), item: (part[2] ?? '').replace(/\s/g, '') });
    else return null;
  }
  return parts.length > 0 ? parts : null;
}
