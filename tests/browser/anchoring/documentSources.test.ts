import { createHtmlSource } from '../../../lib/anchoring/createHtmlSource.ts';
import { createTextPageSource } from '../../../lib/anchoring/createTextPageSource.ts';
import { checkDocumentSource, type SourceCase } from './checkDocumentSource.ts';

function addParagraph(paragraph: string): void {
  const element = document.createElement('p');
  element.textContent = paragraph;
  document.body.append(element);
}

const SOURCES: SourceCase[] = [
  {
    name: 'a web page',
    async open(paragraphs) {
      document.body.replaceChildren();
      paragraphs.forEach(addParagraph);
      const source = await createHtmlSource({ url: 'https://example.org/', findRoot: () => document.body });
      return { source, append: addParagraph };
    },
  },
  {
    name: 'a web page of many small elements',
    async open(paragraphs) {
      document.body.innerHTML = paragraphs
        .map(
          (text) =>
            `<div>\n  <span>${[...text].join('</span><span>').replaceAll('> <', '>\n <')}</span>\n</div>`,
        )
        .join('\n');
      const source = await createHtmlSource({ url: 'https://example.org/', findRoot: () => document.body });
      return { source, append: addParagraph };
    },
  },
  {
    name: 'a plain-text page',
    async open(paragraphs) {
      const pre = document.createElement('pre');
      pre.append(`\n\n${paragraphs.join('\n\n')}\n`);
      document.body.replaceChildren(pre);
      const source = await createTextPageSource({ url: 'https://example.org/a.txt', findRoot: () => pre });
      return { source, append: (paragraph) => pre.append(`\n\n${paragraph}`) };
    },
  },
  {
    name: 'a page that is one component',
    async open(paragraphs) {
      const component = document.createElement('section');
      const shadow = component.attachShadow({ mode: 'open' });
      const add = (paragraph: string) => {
        const element = document.createElement('p');
        element.textContent = paragraph;
        shadow.append(element);
      };
      paragraphs.forEach(add);
      document.body.replaceChildren(component);
      const source = await createHtmlSource({ url: 'https://example.org/', findRoot: () => document.body });
      return { source, append: add };
    },
  },
];

SOURCES.forEach(checkDocumentSource);
