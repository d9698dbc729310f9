import type { Translate } from '../Translate.ts';

interface SiteSwitchProps {
  /** Host of the page in front, without "www.". */
  site: string;
  isOn: boolean;
  /** While notes are shown nowhere, there is nothing to say of one site. */
  isIdle: boolean;
  turn: (isOn: boolean) => void;
  t: Translate;
}

/** Whether notes are painted on the pages of the site in front: its scripts could see where they are. */
export function SiteSwitch({ site, isOn, isIdle, turn, t }: SiteSwitchProps) {
  return (
    <label class="switch" title={t('switch.siteWhy')}>
      <input
        type="checkbox"
        checked={isOn}
        disabled={isIdle}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      {t('switch.site', site)}
    </label>
  );
}
