import type { CompiledAsking } from './asks/CompiledAsking.ts';
import type { AskingPlace } from './asks/readParagraphAsks.ts';
import type { DocumentType } from './DocumentType.ts';
import type { ParagraphRole } from './Paragraph.ts';
import type { ReadParagraph } from './structure/ReadParagraph.ts';
import type { Zone } from './words/DocumentWords.ts';

/** Papers that put forward: what they ask was adopted by nobody. */
const PAPERS = new Set<DocumentType | null>([
  'background-paper',
  'provisional-agenda',
  'draft-questionnaire',
]);

const ROLES: Record<Zone, ParagraphRole> = {
  recommendations: 'text',
  deliberations: 'deliberation',
  introduction: 'introduction',
  organization: 'organization',
  attendance: 'attendance',
  officers: 'officers',
  agenda: 'agenda',
  documentation: 'documentation',
  statements: 'statement',
  adoption: 'organization',
};

/**
 * What a paragraph is, and which of its asking places count. Only adopted text recommends: a chapter of recommendations,
 * an operative paragraph, an annex of a resolution, or a paragraph in which the body says what it recommended. Papers of
 * the Secretariat propose. Deliberations, statements and the like do neither, whatever verbs they use.
 */
export function judgeParagraph(
  paragraph: ReadParagraph,
  places: readonly AskingPlace[],
  type: DocumentType | null,
  asking: CompiledAsking,
): { role: ParagraphRole; recommended: AskingPlace[]; proposed: AskingPlace[] } {
  const { zone, role, text, isAdopted, number } = paragraph;
  const asked = places.filter(({ isProposal }) => !isProposal);
  const proposals = places.filter(({ isProposal }) => isProposal);
  if (role === 'preambular') return { role, recommended: [], proposed: [] };
  if (role === 'operative') return { role, recommended: asked, proposed: [] };
  const isQuiet = zone !== null && zone !== 'recommendations';
  const proposed = isQuiet && !PAPERS.has(type) ? [] : proposals;
  if (PAPERS.has(type)) {
    const own = zone === 'recommendations' ? places : proposals;
    return { role: own.length > 0 ? 'proposal' : roleOf(zone), recommended: [], proposed: [...own] };
  }
  const isAct = (asking.act.test(text) && !asking.told.test(text)) || asking.introduces.test(text);
  const isRecommending = zone === 'recommendations' || (zone === null && isAct);
  // What a committee observes, and the annex of an adopted text, describe as much as they ask: only what names an addressee counts.
  const isOfBody = isAdopted || type === 'concluding-observations';
  const inAnnex =
    isOfBody && !isQuiet ? asked.filter(({ asks }) => asks.some(({ addressee }) => addressee !== null)) : [];
  const recommended = isRecommending ? asked : inAnnex;
  // Numbered paragraphs of an adopted plan or declaration are its operative paragraphs, "(Op. 16)", whatever they say.
  if (isAdopted && !isQuiet && number !== null) return { role: 'operative', recommended, proposed };
  if (recommended.length > 0) return { role: 'recommendation', recommended, proposed };
  return { role: proposed.length > 0 ? 'proposal' : roleOf(zone), recommended: [], proposed };
}

function roleOf(zone: Zone | null): ParagraphRole {
  return zone === null ? 'text' : ROLES[zone];
}
