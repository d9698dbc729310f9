import { useId, useMemo, useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../../../lib/export/EXPORT_FORMATS.ts';
import type { SessionChoice } from '../../../lib/export/SessionChoice.ts';
import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import type { Translate } from '../../Translate.ts';
import { DaysFields } from './DaysFields.tsx';
import { FormatField } from './FormatField.tsx';
import { type Days, keepDays } from './keepDays.ts';
import { SELECTIONS, type Selection } from './SELECTIONS.ts';
import type { ExportAsked } from './TransferActions.ts';

interface ExportFormProps {
  /** The notes of each selection, in any order; null where there is no such selection now. */
  choices: Readonly<Record<Selection, readonly Note[] | null>>;
  /** The sessions to choose from, and the one that is chosen; null where there is none. */
  sessions: readonly SessionChoice[];
  session: SessionChoice | null;
  chooseSession: (canonical: string) => void;
  isBusy: boolean;
  write: (selection: Selection, asked: Pick<ExportAsked, 'ids' | 'format' | 'session'>) => void;
  t: Translate;
}

/** Which notes, in which format: says how many they are before anything is written. */
export function ExportForm(props: ExportFormProps) {
  const { choices, sessions, session, chooseSession, isBusy, write, t } = props;
  const offered = SELECTIONS.filter((selection) => choices[selection] !== null);
  const [wanted, choose] = useState<Selection>('here');
  const [wantedFormat, chooseFormat] = useState<ExportFormat>('word');
  const [days, setDays] = useState<Days>({ from: '', to: '' });
  const groupName = useId();
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
        write(selection, {
          ids: chosen.map(({ id }) => id),
          format,
          session: isOfSession ? (session?.canonical ?? null) : null,
        });
      }}
    >
      <fieldset class="choices">
        <legend>{t('export.which')}</legend>
        {offered.map((one) => (
          <label key={one}>
            <input type="radio" name={groupName} checked={one === selection} onChange={() => choose(one)} />
            {t(`export.${one}`, String(within[one]?.length ?? 0))}
          </label>
        ))}
      </fieldset>
      {session !== null && (isOfSession || selection === 'session') && (
        <label class="session-field">
          {t('export.whichSession')}
          <select
            value={session.canonical}
            onChange={({ currentTarget }) => chooseSession(currentTarget.value)}
          >
            {sessions.map(({ canonical, name }) => (
              <option key={canonical} value={canonical}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
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
