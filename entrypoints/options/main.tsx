import { render } from 'preact';
import '../../components/controls.css';
import '../../components/learning/kept.css';
import '../../components/packs/packs.css';
import { OptionsView } from '../../components/pages/OptionsView.tsx';
import '../../components/pages/pages.css';
import '../../components/tokens.css';
import { changeSettings } from '../../lib/settings/changeSettings.ts';
import { readSettings } from '../../lib/settings/readSettings.ts';
import type { Settings } from '../../lib/settings/Settings.ts';
import { watchSettings } from '../../lib/settings/watchSettings.ts';
import { translate as t } from '../../locales/translate.ts';
import { createKept } from './createKept.ts';
import { createPacks } from './createPacks.ts';
import { createReaderSetting } from './createReaderSetting.ts';

let failed = false;
const kept = createKept(() => void draw());
const packs = createPacks(() => void draw());
const reader = createReaderSetting(() => void draw());

async function draw(): Promise<void> {
  const settings = await readSettings();
  render(
    <OptionsView
      shown={settings}
      citing={settings}
      delegation={settings.delegation}
      change={change}
      failed={failed}
      kept={{
        state: { ...kept.state(), isOn: settings.learning },
        actions: { ...kept.actions, setLearning: (learning) => void change({ learning }) },
      }}
      packs={{ state: packs.state(), actions: packs.actions }}
      reader={{
        isOn: settings.opensReader,
        turn: (opensReader) => void change({ opensReader }),
        ...reader.state(),
        ...reader.actions,
      }}
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
void kept.read();
void packs.read();
void reader.read();
addEventListener('focus', () => void Promise.all([kept.read(), packs.read()]));
