import { CallError } from '../../lib/calls/CallError.ts';
import type { DocumentPage } from '../../lib/calls/DocumentPage.ts';
import type { Front } from './createFront.ts';

/**
 * Which document is in front, as the background asks it.
 * @throws CallError "not-allowed" where none is: the page was left in the meantime
 */
export function documentInFront(front: Front): DocumentPage {
  const page = front.page();
  if (page === null) throw new CallError('not-allowed', 'No document is in front: open it again.');
  const { url, title, symbol, language, targets } = page;
  return { url, title, symbol, language, targets };
}
