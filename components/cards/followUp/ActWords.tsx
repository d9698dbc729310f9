import type { OrganAction } from '../../../lib/knowledge/followUp/FollowUp.ts';
import { bodyNameOf } from '../../bodyNameOf.ts';
import type { Translate } from '../../Translate.ts';
import type { CardActions } from '../CardActions.ts';

interface ActWordsProps {
  act: Pick<OrganAction, 'verb' | 'organ' | 'resolution' | 'document'>;
  t: Translate;
  actions: Pick<CardActions, 'show'>;
}

/** What an organ did: its name, the verb as printed, and the resolution, which leads on. */
export function ActWords({ act: { verb, organ, resolution, document }, t, actions }: ActWordsProps) {
  const target = resolution ?? document;
  return (
    <>
      {bodyNameOf(organ, organ, t)}:{' '}
      <b lang="en">
        <bdi>{verb}</bdi>
      </b>
      {target !== null && (
        <>
          {' '}
          <button type="button" class="link place" onClick={() => actions.show(target)}>
            <bdi>{target}</bdi>
          </button>
        </>
      )}
    </>
  );
}
