import type { XmlElement } from './XmlElement.ts';

const OFF = new Set(['0', 'false', 'off', 'none']);

/** Whether a property that is on or off is on; null where it is not said. */
export function isOn(property: XmlElement | undefined): boolean | null {
  if (!property) return null;
  return !OFF.has(property.attributes['w:val'] ?? 'true');
}
