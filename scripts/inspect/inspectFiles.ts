import { parseDocument } from '../../lib/document/parseDocument.ts';
import { indexTexts } from '../../lib/knowledge/evidence/indexTexts.ts';
import { readQuotes } from '../../lib/knowledge/evidence/readQuotes.ts';
import { createGraph } from '../../lib/knowledge/followUp/createGraph.ts';
import { graphOptions } from '../../lib/knowledge/followUp/graphOptions.ts';
import type { Knowledge } from '../../lib/knowledge/Knowledge.ts';
import { readingOf } from '../../lib/knowledge/reading/readingOf.ts';
import { splitIdentity } from '../../lib/knowledge/splitIdentity.ts';
import { type InspectedDocument, inspectText } from './inspectText.ts';
import { printFollowUp } from './printFollowUp.ts';
import { readFile } from './readFile.ts';

/**
 * Reads files, learns all of them, and then tells of each with the follow-up that the others give it. Evidence comes from
 * the files alone; the packs only tell sessions, dates and subjects.
 * @throws InspectError for a file that cannot be read.
 */
export async function inspectFiles(
  files: readonly string[],
  knowledge: Knowledge,
): Promise<InspectedDocument[]> {
  const graph = createGraph(graphOptions(knowledge));
  const fileOf = new Map<string, string>();
  const learned = [];
  for (const file of files) {
    const content = await readFile(file);
    const parsed = parseDocument(content.text, content.blocks, {
      sessions: knowledge,
      isDoubtful: content.reliability === 'wrong-letters',
    });
    const reading = readingOf(parsed, content.text, file);
    if (!fileOf.has(reading.copy)) fileOf.set(reading.copy, file);
    learned.push({ file, content, parsed, reading });
  }
  const index = indexTexts(learned.map(({ reading }) => reading));
  for (const { parsed, reading } of learned)
    graph.add({ ...reading, evidence: [...reading.evidence, ...readQuotes(parsed, reading, index)] });
  return learned.map(({ file, content, parsed, reading }) =>
    inspectText(file, content, parsed, (id) => {
      const { work, at } = splitIdentity(id);
      return printFollowUp(graph.followUp(work, at, reading.copy), fileOf);
    }),
  );
}
