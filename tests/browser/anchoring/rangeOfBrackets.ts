/** Takes a bracket out of the text under a root, and gives its place as a border of a range. */
function takeOut(root: Element, bracket: string): [Node, number] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node as Text;
    const at = text.data.indexOf(bracket);
    if (at === -1) continue;
    text.deleteData(at, bracket.length);
    if (text.data !== '') return [text, at];
    // Nothing but the bracket stood here: the border is in the element.
    const parent = text.parentNode as Node;
    const place = [...parent.childNodes].indexOf(text);
    text.remove();
    return [parent, place];
  }
  throw new Error(`No ${bracket} in the markup of this case.`);
}

/** The range between ⟦ and ⟧ in the text under a root; the brackets are taken out. */
export function rangeOfBrackets(root: Element): Range {
  const [start, end] = [takeOut(root, '⟦'), takeOut(root, '⟧')];
  const range = new Range();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}
