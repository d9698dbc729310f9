import { SaxesParser } from 'saxes';
import type { XmlElement } from './XmlElement.ts';

/** Elements nest no deeper in any file that a word processor wrote. */
const DEEPEST = 400;

/**
 * Reads XML into elements. Entities of a document type are not expanded, and nothing outside the text is read.
 * @throws SyntaxError for what is not well-formed, or nests too deep.
 */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  parser.on('error', (error) => {
    throw new SyntaxError(error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new SyntaxError('elements nest too deep');
    const element: XmlElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => void open.at(-1)?.children.push(text));
  parser.write(xml).close();
  return elementsOf(root)[0] ?? root;
}

function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}
