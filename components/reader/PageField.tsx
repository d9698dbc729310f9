import { useState } from 'preact/hooks';
import type { Translate } from '../Translate.ts';

interface PageFieldProps {
  page: number;
  pages: number;
  goTo(page: number): void;
  t: Translate;
}

/** The number of the page, to be read and typed: what is being typed stays while the file arrives and pages change. */
export function PageField({ page, pages, goTo, t }: PageFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label class="reader-page">
      <input
        type="number"
        aria-label={t('reader.page')}
        min={1}
        max={pages}
        value={typed ?? page}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => {
          setTyped(null);
          goTo(Number(currentTarget.value));
        }}
        onBlur={() => setTyped(null)}
      />
      <span>{t('reader.ofPages', String(pages))}</span>
    </label>
  );
}
