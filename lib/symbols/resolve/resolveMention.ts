import type { Mention } from '../find/Mention.ts';
import { type Outcome, type Resolving, resolvedTo } from './Resolving.ts';
import { resolveAgendaItem } from './resolveAgendaItem.ts';
import { resolveArticle, resolveRule } from './resolveArticle.ts';
import { resolveBack } from './resolveBack.ts';
import { resolveNumbered } from './resolveNumbered.ts';
import { resolveParagraph } from './resolveParagraph.ts';
import { resolveReport } from './resolveReport.ts';
import { resolveSession } from './resolveSession.ts';

type Resolver = (mention: Mention, resolving: Resolving) => Outcome;

const printed: Resolver = (mention) => resolvedTo(mention.canonical ?? '', 'as-printed');

const RESOLVERS: Record<Mention['kind'], Resolver> = {
  symbol: (mention) => resolvedTo(mention.canonical ?? '', 'symbol-printed'),
  resolution: resolveNumbered,
  decision: resolveNumbered,
  'operative-paragraph': resolveNumbered,
  article: resolveArticle,
  rule: resolveRule,
  session: resolveSession,
  'agenda-item': resolveAgendaItem,
  paragraph: resolveParagraph,
  'document-title': resolveReport,
  'treaty-series': printed,
  'sales-number': printed,
  'job-number': printed,
};

/** Resolves one mention, looking at the document and at what was resolved before it. */
export function resolveMention(mention: Mention, resolving: Resolving): Outcome {
  return mention.back ? resolveBack(mention, resolving) : RESOLVERS[mention.kind](mention, resolving);
}
