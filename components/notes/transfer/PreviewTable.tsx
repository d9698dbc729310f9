import { useLayoutEffect, useRef } from 'preact/hooks';
import { VERDICTS, type Verdict } from '../../../lib/notes/backup/VERDICTS.ts';
import { REFUSALS } from '../../../lib/notes/import/ImportFile.ts';
import { codeKey } from '../../codeKey.ts';
import type { MessageKey, Translate } from '../../Translate.ts';
import { formatWhen } from '../formatWhen.ts';
import type { TransferActions } from './TransferActions.ts';
import type { ImportPreview } from './TransferState.ts';

interface PreviewTableProps {
  preview: ImportPreview;
  actions: Pick<TransferActions, 'applyImport' | 'cancel'>;
  now: Date;
  t: Translate;
}

const WORDS: Record<Verdict, [MessageKey, MessageKey]> = {
  new: ['verdict.new', 'verdict.newWhat'],
  same: ['verdict.same', 'verdict.sameWhat'],
  'newer here': ['verdict.newerHere', 'verdict.newerHereWhat'],
  'newer there': ['verdict.newerThere', 'verdict.newerThereWhat'],
  conflicting: ['verdict.conflicting', 'verdict.conflictingWhat'],
};

const KINDS: Record<ImportPreview['kind'], MessageKey> = {
  backup: 'transfer.backup',
  'web-annotation': 'format.webAnnotation',
  hypothesis: 'format.hypothesis',
  csv: 'format.csv',
};

/** What importing a file would do, before anything is done. */
export function PreviewTable({ preview, actions, now, t }: PreviewTableProps) {
  const { notes, others, refused, isDamaged } = preview;
  const section = useRef<HTMLElement>(null);
  // It comes below the button that was pressed, often out of view.
  useLayoutEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), []);
  const writes = notes.new + notes['newer there'] + notes.conflicting + others;
  return (
    <section ref={section} class="preview" aria-label={t('transfer.preview')}>
      <h3>
        <bdi>{preview.fileName}</bdi>
      </h3>
      <p class="hint">
        {preview.created === null
          ? t(KINDS[preview.kind])
          : t('transfer.written', formatWhen(preview.created, now, t('languageTag')))}
      </p>
      {isDamaged && (
        <p class="damage" role="alert">
          {t('transfer.damaged')}
        </p>
      )}
      <table>
        <thead class="unseen">
          <tr>
            <th scope="col">{t('transfer.verdict')}</th>
            <th scope="col">{t('transfer.count')}</th>
          </tr>
        </thead>
        <tbody>
          {VERDICTS.map((verdict) => (
            <tr key={verdict} data-none={notes[verdict] === 0}>
              <th scope="row">
                {t(WORDS[verdict][0])}
                <span>{t(WORDS[verdict][1])}</span>
              </th>
              <td>{notes[verdict]}</td>
            </tr>
          ))}
          {REFUSALS.map((why) => {
            const count = refused[why] ?? 0;
            return (
              count > 0 && (
                <tr key={why}>
                  <th scope="row">
                    {t('refused.title')}
                    <span>{t(codeKey('refused', why))}</span>
                  </th>
                  <td>{count}</td>
                </tr>
              )
            );
          })}
          {others > 0 && (
            <tr>
              <th scope="row">{t('transfer.others')}</th>
              <td>{others}</td>
            </tr>
          )}
        </tbody>
      </table>
      <p class="hint">{t(writes > 0 ? 'transfer.oneUndo' : 'transfer.nothingNew')}</p>
      <div class="ways">
        {writes > 0 && (
          <button type="button" class="button first" onClick={actions.applyImport}>
            {t(isDamaged ? 'transfer.importDamaged' : 'transfer.import')}
          </button>
        )}
        <button type="button" class="button" onClick={actions.cancel}>
          {t(writes > 0 ? 'transfer.cancel' : 'transfer.close')}
        </button>
      </div>
    </section>
  );
}
