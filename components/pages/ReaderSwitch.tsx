import type { Translate } from '../Translate.ts';

interface ReaderSwitchProps {
  /** Whether PDF files open in the reader by themselves. */
  isOn: boolean;
  /** Whether that holds for the official system too: its sites may be read. */
  isForAll: boolean;
  /** Whether the permission was refused when it was last asked for. */
  isRefused: boolean;
  turn: (isOn: boolean) => void;
  /** Asks the browser for permission for the sites of the official system. */
  allowAll: () => void;
  t: Translate;
}

/** Whether PDF files of the United Nations' sites open in the reader by themselves, and on which sites. */
export function ReaderSwitch({ isOn, isForAll, isRefused, turn, allowAll, t }: ReaderSwitchProps) {
  return (
    <>
      <h2>{t('reader.settingTitle')}</h2>
      <label class="switch">
        <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
        {t('reader.setting')}
      </label>
      <p>{t('reader.settingWhy')}</p>
      {isOn && <p>{t(isForAll ? 'reader.forAll' : 'reader.forUnodc')}</p>}
      {isOn && !isForAll && (
        <p>
          <button type="button" class="button" onClick={allowAll}>
            {t('reader.allowAll')}
          </button>
        </p>
      )}
      <p role="status">{isRefused ? t('reader.settingRefused') : null}</p>
    </>
  );
}
