import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { CallTable } from '../../../lib/calls/CallTable.ts';
import type { PageHead } from '../../../lib/calls/PageHead.ts';
import type { CorrectedDocument } from '../../../lib/document/corrections/CorrectedDocument.ts';
import { parseCorrected } from '../../../lib/document/corrections/parseCorrected.ts';
import type { DocumentHeader } from '../../../lib/document/DocumentHeader.ts';
import { isDocumentHead } from '../../../lib/document/isDocumentHead.ts';
import { outlineOf } from '../../../lib/document/outlineOf.ts';
import { draftsOf } from '../../../lib/knowledge/draftsOf.ts';
import { followOutline } from '../../../lib/knowledge/followUp/followOutline.ts';
import { recogniseIn } from '../../../lib/knowledge/recogniseIn.ts';
import { splitIdentity } from '../../../lib/knowledge/splitIdentity.ts';
import { nameCorrections } from '../corrections/nameCorrections.ts';
import { tellTarget } from '../corrections/tellTarget.ts';
import { knowledge } from '../knowledge.ts';
import { answerAbout } from '../learning/answerAbout.ts';
import { learnPage } from '../learning/learnPage.ts';
import { readingIn } from '../learning/readingIn.ts';
import { showWaiting } from '../learning/showWaiting.ts';
import { keepRecord } from '../notes/keepRecord.ts';
import type { PageRecord } from '../notes/PageRecord.ts';
import { recognisedTargets } from '../notes/recognisedTargets.ts';
import { recognisePassages } from '../notes/recognisePassages.ts';
import { renewRecognised } from '../notes/renewRecognised.ts';
import { showAction } from '../showAction.ts';
import { createMemory } from './createMemory.ts';
import { identifyPage } from './identifyPage.ts';
import { listNumbered } from './listNumbered.ts';
import { runSliced } from './runSliced.ts';

type ReadDocument = CallTable['read-document'];

/** A document with all its parts takes some megabytes. */
const remember = createMemory<CorrectedDocument>(4);

/** Reads a page's text as a document, in slices, as its reader corrected it; and remembers for the frame what it is. */
export async function readDocument(
  page: ReadDocument['input'],
  sender: CallSender,
): Promise<ReadDocument['output']> {
  const identity = await identifyPage(page, sender);
  const { key, url, symbol, context, textHash, corrections, targets } = identity;
  const { text, blocks, isDoubtful = false } = page;
  const corrected = await remember(key, text.length, () =>
    runSliced(parseCorrected(text, blocks, { sessions: knowledge(), isDoubtful }, corrections)),
  );
  const own = outlineOf(corrected, text);
  const outline = await answerAbout([], (about) => recogniseIn(own, corrected.document, text, about));
  const head = headOf(outline.header);
  // What may be misread is evidence of nothing.
  const reading = isDoubtful ? null : await readingIn(key, corrected, text);
  const passages = await recognisePassages(text, outline, context.language);
  const drafts = symbol === null ? [] : await answerAbout([], (about) => draftsOf(symbol, about));
  const record: PageRecord = {
    url: url ?? '',
    documentId: sender.documentId ?? null,
    title: page.title,
    head,
    copy: reading?.copy ?? null,
    symbol,
    language: context.language,
    corrections: nameCorrections(corrections),
    textHash,
    paragraphs: listNumbered(corrected.document.paragraphs, head !== null),
    recommendations: outline.recommendations.filter(({ standing }) => standing === 'recommendation').length,
    passages,
    drafts,
  };
  await keepRecord(sender, record);
  await renewRecognised(sender, recognisedTargets(record));
  await tellTarget(corrections, targets);
  const copy = reading && (await learnPage(page, identity, outline, reading, sender));
  if (sender.tab?.id !== undefined) {
    await showAction(sender.tab.id);
    await showWaiting(sender.tab.id, sender.frameId ?? 0, outline.paragraphs);
  }
  const { work } = corrected.document;
  const place = copy === null ? { work } : { work, copy };
  const works = outline.recommendations.flatMap(({ known }) =>
    known === undefined ? [] : [splitIdentity(known).work],
  );
  return {
    outline: await answerAbout([work, ...works], (about) => followOutline(outline, place, about)),
  };
}

/** What a panel shows of a document's head; null for a page that has none. */
function headOf(header: DocumentHeader): PageHead | null {
  if (!isDocumentHead(header)) return null;
  const { symbol, symbolBasis, symbolWhy, type, title, body, session, date, distribution, agendaItem } =
    header;
  return { symbol, symbolBasis, symbolWhy, type, title, body, session, date, distribution, agendaItem };
}
