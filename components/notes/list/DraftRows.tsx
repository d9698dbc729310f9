import type { Draft } from '../../../lib/notes/schema/draftSchema.ts';
import type { Translate } from '../../Translate.ts';
import { excerptOf } from '../markdown/excerptOf.ts';

interface DraftRowsProps {
  drafts: readonly Draft[];
  resume: (id: string) => void;
  t: Translate;
}

/** What was typed and not finished, as after a crash: nothing of it is lost, and each goes on where it stopped. */
export function DraftRows({ drafts, resume, t }: DraftRowsProps) {
  if (drafts.length === 0) return null;
  return (
    <section class="drafts" aria-label={t('notes.drafts')}>
      <h2>{t('notes.drafts')}</h2>
      <ul>
        {drafts.map(({ id, content }) => (
          <li key={id}>
            <button type="button" class="draft" onClick={() => resume(id)}>
              <bdi>{excerptOf(content.comment) || content.quote || content.source.title}</bdi>
              <span>{t('notes.resume')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
