import { render } from 'preact';
import '../../components/controls.css';
import { OptionsView } from '../../components/pages/OptionsView.tsx';
import '../../components/pages/pages.css';
import '../../components/tokens.css';
import { changeSettings } from '../../lib/settings/changeSettings.ts';
import { readSettings } from '../../lib/settings/readSettings.ts';
import type { Settings } from '../../lib/settings/Settings.ts';
import { watchSettings } from '../../lib/settings/watchSettings.ts';
import { translate as t } from '../../locales/translate.ts';

let failed = false;

async function draw(): Promise<void> {
  const settings = await readSettings();
  render(
    <OptionsView
      shown={settings}
      citing={settings}
      delegation={settings.delegation}
      change={change}
      failed={failed}
      t={t}
    />,
    document.body,
  );
}

async function change(wanted: Partial<Settings>): Promise<void> {
  failed = await changeSettings(wanted).then(
    () => false,
    () => true,
  );
  await draw();
}

document.documentElement.lang = t('languageTag');
document.title = t('options.title');
watchSettings(draw);
void draw();
