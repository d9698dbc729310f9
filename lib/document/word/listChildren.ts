import type { XmlElement } from './XmlElement.ts';

/** The children of an element, without text; those of a name where one is given. */
export function listChildren(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}
