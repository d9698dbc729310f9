import { useId, useMemo, useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../../../lib/export/EXPORT_FORMATS.ts';
import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import type { Translate } from '../../Translate.ts';
import { DaysFields } from './DaysFields.tsx';
import { FormatField } from './FormatField.tsx';
import { type Days, keepDays } from './keepDays.ts';
import { SELECTIONS, type Selection } from './SELECTIONS.ts';
import type { TransferActions } from './TransferActions.ts';

interface ExportFormProps {
  /** The notes of each selection, in the order of the file; null where there is no such selection now. */
  choices: Readonly<Record<Selection, readonly Note[] | null>>;
  /** Canonical form of the session to which the document in front belongs. */
  session: string | null;
  isBusy: boolean;
  actions: Pick<TransferActions, 'exportNotes'>;
  t: Translate;
}

/** Which notes, in which format: says how many they are before anything is written. */
export function ExportForm({ choices, session, isBusy, actions, t }: ExportFormProps) {
  const offered = SELECTIONS.filter((selection) => choices[selection] !== null);
  const [wanted, choose] = useState<Selection>('here');
  const [wantedFormat, chooseFormat] = useState<ExportFormat>('word');
  const [days, setDays] = useState<Days>({ from: '', to: '' });
  const name = useId();
  // What was chosen may be gone: another document is in front.
  const format = session === null && EXPORT_FORMATS[wantedFormat].group === 'session' ? 'word' : wantedFormat;
  const isOfSession = EXPORT_FORMATS[format].group === 'session';
  const selection = offered.includes(wanted) ? wanted : 'listed';
  const within = useMemo(() => keepDays(choices, days), [choices, days]);
  const chosen = within[selection] ?? [];
  return (
    <form
      class="export-form"
      onSubmit={(event) => {
        event.preventDefault();
        actions.exportNotes(
          chosen.map(({ id }) => id),
          format,
          session,
        );
      }}
    >
      <fieldset class="choices">
        <legend>{t('export.which')}</legend>
        {offered.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === selection} onChange={() => choose(one)} />
            {t(`export.${one}`, String(within[one]?.length ?? 0))}
          </label>
        ))}
      </fieldset>
      <DaysFields days={days} change={setDays} t={t} />
      <FormatField hasSession={session !== null} format={format} choose={chooseFormat} t={t} />
      <div class="ways">
        <button type="submit" class="button first" disabled={isBusy || (chosen.length === 0 && !isOfSession)}>
          {t('export.write', String(chosen.length), `.${EXPORT_FORMATS[format].ending}`)}
        </button>
      </div>
    </form>
  );
}
