import { useState } from 'preact/hooks';
import type { Translate } from '../Translate.ts';
import type { ReaderActions } from './ReaderActions.ts';

interface OpenFormProps {
  actions: ReaderActions;
  t: Translate;
}

/** Where a document is chosen: an address or a symbol typed, or a file of the device. */
export function OpenForm({ actions, t }: OpenFormProps) {
  const [typed, setTyped] = useState('');
  return (
    <form
      class="reader-open"
      onSubmit={(event) => {
        event.preventDefault();
        actions.openTyped(typed);
      }}
    >
      <label class="text-field">
        <span>{t('reader.typed')}</span>
        <input
          type="text"
          value={typed}
          placeholder={t('reader.example')}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button first">
        {t('reader.open')}
      </button>
      <label class="button reader-file">
        {t('reader.chooseFile')}
        <input
          type="file"
          class="unseen"
          accept=".pdf,.docx,.txt,.md,.html,.htm"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) actions.openFile(file);
          }}
        />
      </label>
    </form>
  );
}
