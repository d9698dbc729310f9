import { formatDays } from '../../../lib/export/formatDays.ts';
import type { Coverage as Searched } from '../../../lib/knowledge/followUp/FollowUp.ts';
import type { Translate } from '../../Translate.ts';
import type { CardActions } from '../CardActions.ts';

interface CoverageProps {
  coverage: Searched;
  t: Translate;
  actions: CardActions;
}

/** As many as a reader looks through; a pack may have searched thousands. */
const LISTED = 200;

/** What was searched, until when, with the list behind a click. */
export function Coverage({ coverage: { documents, until }, t, actions }: CoverageProps) {
  const count = String(documents.length);
  const words =
    until === null
      ? t('fact.searchedUndated', count)
      : t('fact.searched', count, formatDays(until, until, t('languageTag')));
  return (
    <details class="more quiet coverage">
      <summary>{words}</summary>
      <ul>
        {documents.slice(0, LISTED).map((document) => (
          <li key={document}>
            {/^[^\s:]+\/\S+$/.test(document) ? (
              <button type="button" class="link" onClick={() => actions.show(document)}>
                <bdi>{document}</bdi>
              </button>
            ) : (
              <bdi>{document.startsWith('text:') ? t('fact.noSymbol') : document}</bdi>
            )}
          </li>
        ))}
        {documents.length > LISTED && <li>{t('fact.moreSearched', String(documents.length - LISTED))}</li>}
      </ul>
    </details>
  );
}
