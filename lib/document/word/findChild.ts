import type { XmlElement } from './XmlElement.ts';

/** The first child of a name, or under a path of names; undefined where there is none. */
export function findChild(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let found = element;
  for (const name of path)
    found = found?.children.find(
      (child): child is XmlElement => typeof child !== 'string' && child.name === name,
    );
  return found;
}
