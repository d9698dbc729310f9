import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import { parseDocument } from '../../../lib/document/parseDocument.ts';

const OLD = 'CTOC/COP/WG.4/2030/2';
const OTHER = 'CTOC/COP/WG.4/2029/2';
const HEAD = {
  en: `CTOC/COP/WG.4/2031/6\nDistr.: General\nOriginal: English\n\nReport on the meeting of the Working Group\n\nII. Recommendations adopted by the Working Group\n\n8. `,
  fr: `CTOC/COP/WG.4/2031/6\nDistr. générale\nFrançais\nOriginal: anglais\n\nRapport sur la réunion du Groupe de travail\n\nII. Recommandations adoptées par le Groupe de travail\n\n8. `,
  es: `CTOC/COP/WG.4/2031/6\nDistr. general\nEspañol\nOriginal: inglés\n\nInforme sobre la reunión del Grupo de Trabajo\n\nII. Recomendaciones aprobadas por el Grupo de Trabajo\n\n8. `,
};

/** What a recommendation says of the earlier texts that it names, in their order. */
const CASES: [language: keyof typeof HEAD, text: string, relations: string[]][] = [
  ['en', `States parties should, further to paragraph 3 of ${OLD}, buy oil.`, ['builds on']],
  ['en', `States parties should take into account paragraph 3 of ${OLD} and buy oil.`, ['builds on']],
  [
    'en',
    `States parties that have not yet done so should take into account paragraph 3 of ${OLD}.`,
    ['builds on'],
  ],
  ['en', `States parties should buy oil, reaffirming paragraph 3 of ${OLD}.`, ['restates']],
  [
    'en',
    `States parties should, further to paragraph 3 of ${OLD} and paragraph 4 of ${OTHER}, buy oil.`,
    ['builds on', 'builds on'],
  ],
  ['en', `States parties should not take into account paragraph 3 of ${OLD} when buying oil.`, ['refers to']],
  ['en', `States parties should no longer build on paragraph 3 of ${OLD}.`, ['refers to']],
  ['en', `States parties should buy oil without taking into account paragraph 3 of ${OLD}.`, ['refers to']],
  ['en', `States parties should buy oil rather than implement paragraph 3 of ${OLD}.`, ['refers to']],
  [
    'en',
    `States parties should, in accordance with article 6 of the Organized Crime Convention, buy the oil named in paragraph 3 of ${OLD}.`,
    ['refers to'],
  ],
  [
    'en',
    `States parties should, further to paragraph 3 of ${OLD}, buy the oil that is named in ${OTHER}.`,
    ['builds on', 'refers to'],
  ],
  ['en', `Recalling paragraph 3 of ${OLD}, States parties should buy oil.`, ['refers to']],
  ['en', `States parties should buy oil (see paragraph 3 of ${OLD}).`, ['refers to']],
  [
    'fr',
    `Les États parties devraient, comme suite au paragraphe 3 du document ${OLD}, acheter de l’huile.`,
    ['builds on'],
  ],
  [
    'fr',
    `Les États parties devraient acheter de l’huile sans tenir compte du document ${OLD}.`,
    ['refers to'],
  ],
  ['fr', `Rappelant le document ${OLD}, les États parties devraient acheter de l’huile.`, ['refers to']],
  [
    'es',
    `Los Estados parte deberían, teniendo en cuenta el documento ${OLD}, comprar aceite.`,
    ['builds on'],
  ],
  ['es', `Los Estados parte deberían comprar aceite sin tener en cuenta el documento ${OLD}.`, ['refers to']],
  [
    'es',
    `Los Estados parte deberían, además de lo indicado en el documento ${OLD}, comprar aceite.`,
    ['refers to'],
  ],
];

describe('what a recommendation says of an earlier text', () => {
  it.each(CASES.map(([language, words, relations]) => ({ language, words, relations })))(
    '$words',
    ({ language, words, relations }) => {
      const text = `${HEAD[language]}${words}\n`;
      const [recommendation] = parseDocument(text, blocksOfText(text), { sessions: null }).recommendations;
      expect(
        recommendation?.refersTo
          .filter(({ symbol }) => symbol.startsWith('CTOC'))
          .map(({ relation }) => relation),
      ).toEqual(relations);
    },
  );
});
