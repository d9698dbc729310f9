import type { Mention } from '../find/Mention.ts';
import { canonicalAt } from './canonicalAt.ts';
import { leftOpen, type Outcome, type Resolving, resolvedTo } from './Resolving.ts';
import { resolveReport } from './resolveReport.ts';

/* "(A/65/820), paragraph 5", "A/65/820号文件第17段": the document stands right before its paragraph. */
const BEHIND_DOCUMENT = /^\)?[,，]? ?(?:号?(?:文件|报告))?$/;
const GOES_ON = /^,? (?:of|to|de|du|del|des|in|из)(?![a-zа-я])| d['’]/;

/** The document of a paragraph: the report or symbol named with it, the text itself, the one right before, or its footnote's. */
export function resolveParagraph(mention: Mention, resolving: Resolving): Outcome {
  const { symbol } = resolving.context;
  switch (mention.of) {
    case 'report':
      return resolveReport(mention, resolving);
    case 'symbol':
      return resolvedTo(mention.canonical ?? '', 'symbol-printed');
    case 'this':
      return symbol ? resolvedTo(symbol, 'this-document') : leftOpen('document-unknown');
    default:
      return resolveUnsaid(mention, resolving);
  }
}

function resolveUnsaid(mention: Mention, resolving: Resolving): Outcome {
  const { text, earlier } = resolving;
  const last = earlier.at(-1);
  const isDocument = last?.mention.kind === 'symbol' || last?.mention.kind === 'document-title';
  if (
    isDocument &&
    last.outcome.canonical &&
    last.mention.pinpoint === undefined &&
    BEHIND_DOCUMENT.test(text.slice(last.mention.end, mention.start)) &&
    !GOES_ON.test(text.slice(mention.end, mention.end + 8))
  )
    return resolvedTo(last.outcome.canonical, last.outcome.reason);
  const noted = canonicalAt(mention.end, resolving);
  return noted ? resolvedTo(noted.canonical, noted.reason) : leftOpen('document-unknown');
}
