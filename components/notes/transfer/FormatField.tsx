import { useId } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../../../lib/export/EXPORT_FORMATS.ts';
import type { MessageKey, Translate } from '../../Translate.ts';
import { FORMAT_KEYS } from './FORMAT_KEYS.ts';

interface FormatFieldProps {
  /** Whether there is a session to write about. */
  hasSession: boolean;
  format: ExportFormat;
  choose: (format: ExportFormat) => void;
  t: Translate;
}

const GROUPS = ['reading', 'session', 'references', 'tools'] as const;
const GROUP_KEYS: Record<(typeof GROUPS)[number], MessageKey> = {
  reading: 'export.reading',
  session: 'export.aboutSession',
  references: 'export.references',
  tools: 'export.tools',
};
const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[];

/** The choice of a format, and what the chosen one is good for. */
export function FormatField({ hasSession, format, choose, t }: FormatFieldProps) {
  const about = useId();
  return (
    <div class="format-field">
      <label>
        {t('export.format')}
        <select
          value={format}
          aria-describedby={about}
          onChange={({ currentTarget }) => {
            const chosen = FORMATS.find((one) => one === currentTarget.value);
            if (chosen) choose(chosen);
          }}
        >
          {GROUPS.filter((group) => group !== 'session' || hasSession).map((group) => (
            <optgroup key={group} label={t(GROUP_KEYS[group])}>
              {FORMATS.filter((one) => EXPORT_FORMATS[one].group === group).map((one) => (
                <option key={one} value={one}>
                  {t(FORMAT_KEYS[one][0])}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <p id={about} class="hint">
        {t(FORMAT_KEYS[format][1])}
      </p>
    </div>
  );
}
