import { blocksOfText } from '../../../../lib/document/blocksOfText.ts';
import { parseDocument } from '../../../../lib/document/parseDocument.ts';
import type { PackReading } from '../../../../lib/knowledge/pack/packReading.ts';
import { readingOf } from '../../../../lib/knowledge/reading/readingOf.ts';
import { builtIn } from '../builtIn.ts';

/** Kinds of documents that can say something of a report; each wraps one passage, written by us. */
export const LATER_DOCUMENTS = {
  paper: (passage: string) => `CTOC/COP/WG.4/2013/2

Conference of the Parties to the United Nations Convention against Transnational Organized Crime

Distr.: General
2 September 2013

Original: English

Working Group on Trafficking in Persons

Vienna, 6-8 November 2013

Summary of earlier work

Background paper prepared by the Secretariat

I. Introduction

1. The present paper sums up earlier sessions.

II. Earlier work

2. ${passage}
`,
  report: (passage: string) => `CTOC/COP/WG.4/2013/5

Conference of the Parties to the United Nations Convention against Transnational Organized Crime

Distr.: General
20 November 2013

Original: English

Report on the meeting of the Working Group on Trafficking in Persons held in Vienna from 6 to 8 November 2013

I. Introduction

1. The Working Group met for the fifth time.

II. Recommendations adopted by the Working Group

2. The Working Group adopted the recommendations below.

3. States parties should keep a register of good practices.

III. Summary of the deliberations

4. ${passage}
`,
  recommendations: (passage: string) => `CTOC/COP/WG.4/2013/5

Conference of the Parties to the United Nations Convention against Transnational Organized Crime

Distr.: General
20 November 2013

Original: English

Report on the meeting of the Working Group on Trafficking in Persons held in Vienna from 6 to 8 November 2013

I. Introduction

1. The Working Group met for the fifth time.

II. Recommendations adopted by the Working Group

2. The Working Group adopted the recommendations below.

3. ${passage}
`,
  resolution: (passage: string) => `A/RES/66/999

General Assembly

Distr.: General
15 March 2012

Sixty-sixth session

Resolution adopted by the General Assembly on 19 December 2011

66/999. Registers of good practices

The General Assembly,

Recalling its earlier resolutions,

1. ${passage}

2. Requests the Secretary-General to report on the matter.
`,
};

/** Which of the documents a passage stands in. */
export type LaterKind = keyof typeof LATER_DOCUMENTS;

/** What a pack keeps of a document around a passage. */
export function readLater(kind: LaterKind, passage: string): PackReading {
  const text = LATER_DOCUMENTS[kind](passage);
  return readingOf(parseDocument(text, blocksOfText(text), { sessions: builtIn }), text, null);
}
