import { CITATION_STYLES, type CitationStyle } from '../../lib/export/cite/CITATION_STYLES.ts';
import { LANGUAGES } from '../../lib/symbols/Language.ts';
import type { Citing } from '../Citing.ts';
import { languageNames } from '../languageNames.ts';
import type { MessageKey, Translate } from '../Translate.ts';

interface CitationFieldsProps {
  citing: Citing;
  change: (change: Partial<Citing>) => void;
  t: Translate;
}

const STYLES: Record<CitationStyle, MessageKey> = {
  'editorial-manual': 'citing.editorialManual',
  oscola: 'citing.oscola',
  bluebook: 'citing.bluebook',
  chicago: 'citing.chicago',
  apa: 'citing.apa',
};

/** The style of every citation that is copied or exported; the default one has its words in six languages. */
export function CitationFields({ citing, change, t }: CitationFieldsProps) {
  return (
    <div class="citing">
      <label>
        {t('citing.style')}
        <select
          value={citing.citationStyle}
          onChange={({ currentTarget }) => {
            const citationStyle = CITATION_STYLES.find((style) => style === currentTarget.value);
            if (citationStyle) change({ citationStyle });
          }}
        >
          {CITATION_STYLES.map((style) => (
            <option key={style} value={style}>
              {t(STYLES[style])}
            </option>
          ))}
        </select>
      </label>
      {citing.citationStyle === 'editorial-manual' && (
        <label>
          {t('citing.language')}
          <select
            value={citing.citationLanguage}
            onChange={({ currentTarget }) => {
              const citationLanguage = LANGUAGES.find((language) => language === currentTarget.value);
              if (citationLanguage) change({ citationLanguage });
            }}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {languageNames[language]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
