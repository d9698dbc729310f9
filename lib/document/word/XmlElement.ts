/** An element of a part of a Word file; white space between elements is kept as text, comments are not. */
export interface XmlElement {
  /** With its prefix, as Word writes it: "w:p". */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}
