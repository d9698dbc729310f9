import { useState } from 'preact/hooks';
import { readSymbol } from '../../../lib/symbols/readSymbol.ts';
import type { Translate } from '../../Translate.ts';

interface SymbolFormProps {
  /** The symbol as it is known now, null where it is not. */
  symbol: string | null;
  /** Keeps a symbol in canonical form; rejects where that fails, and the form says so. */
  save: (symbol: string) => Promise<void>;
  /** Closes the form; null where it stays. */
  cancel: (() => void) | null;
  t: Translate;
}

type Problem = 'symbol.notOne' | 'symbol.notKept' | null;

/** Takes the symbol of a document, and only what can be one. */
export function SymbolForm({ symbol, save, cancel, t }: SymbolFormProps) {
  const [typed, type] = useState(symbol ?? '');
  const [problem, setProblem] = useState<Problem>(null);
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const read = readSymbol(typed.trim());
    if (read === null) return setProblem('symbol.notOne');
    await save(read).then(
      () => setProblem(null),
      () => setProblem('symbol.notKept'),
    );
  }
  return (
    <form class="symbol-form" onSubmit={submit}>
      <label class="text-field">
        <span>{t('symbol.label')}</span>
        <input
          type="text"
          dir="ltr"
          value={typed}
          maxLength={120}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          placeholder={t('symbol.example')}
          aria-invalid={problem === 'symbol.notOne'}
          aria-describedby="symbol-problem"
          onInput={(event) => {
            type(event.currentTarget.value);
            setProblem(null);
          }}
        />
      </label>
      <p id="symbol-problem" class="symbol-problem" role="alert">
        {problem && t(problem)}
      </p>
      <p class="symbol-buttons">
        <button type="submit" class="button">
          {t('symbol.save')}
        </button>
        {cancel && (
          <button type="button" class="button" onClick={cancel}>
            {t('symbol.cancel')}
          </button>
        )}
      </p>
    </form>
  );
}
