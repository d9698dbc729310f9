/** The parts of the reader's page that hold a document. */
export interface ReaderElements {
  view: HTMLElement;
  document: HTMLElement;
  pages: HTMLElement;
  print: HTMLElement;
}

/** Finds the parts of the reader's page. */
export function findElements(): ReaderElements {
  const find = (id: string): HTMLElement => {
    const found = document.getElementById(id);
    if (found === null) throw new Error(`The reader's page has no #${id}.`);
    return found;
  };
  return {
    view: find('reader-view'),
    document: find('document'),
    pages: find('reader-pages'),
    print: find('reader-print'),
  };
}
