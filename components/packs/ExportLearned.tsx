import { useState } from 'preact/hooks';
import type { Translate } from '../Translate.ts';

interface ExportLearnedProps {
  /** How many documents there are. */
  count: number;
  isBusy: boolean;
  write: (withTexts: boolean) => void;
  t: Translate;
}

/** Hands on what was learned here, as a pack: facts and fingerprints, or the texts too, for one's own use. */
export function ExportLearned({ count, isBusy, write, t }: ExportLearnedProps) {
  const [withTexts, setWithTexts] = useState(false);
  return (
    <form
      class="packs-export"
      onSubmit={(event) => {
        event.preventDefault();
        write(withTexts);
      }}
    >
      <h3>{t('packs.exportTitle')}</h3>
      <p>{t('packs.exportAbout')}</p>
      <label class="switch">
        <input
          type="checkbox"
          checked={withTexts}
          onChange={(event) => setWithTexts(event.currentTarget.checked)}
        />
        {t('packs.withTexts')}
      </label>
      <button type="submit" class="button" disabled={isBusy || count === 0}>
        {t('packs.export', new Intl.NumberFormat(t('languageTag')).format(count))}
      </button>
    </form>
  );
}
