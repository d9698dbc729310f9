import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/controls.css';
import '../../components/pages/pages.css';
import { WelcomeView } from '../../components/pages/WelcomeView.tsx';
import '../../components/tokens.css';
import { changeSettings } from '../../lib/settings/changeSettings.ts';
import { readSettings } from '../../lib/settings/readSettings.ts';
import { watchSettings } from '../../lib/settings/watchSettings.ts';
import { translate as t } from '../../locales/translate.ts';

/** A session page with documents, to start from. */
const START =
  'https://www.unodc.org/unodc/en/treaties/CTOC/working-group-on-the-smuggling-of-migrants-2020.html';

async function draw(): Promise<void> {
  const shown = await readSettings();
  render(
    <WelcomeView
      shown={shown}
      change={(change) => void changeSettings(change).finally(draw)}
      openSite={() => void browser.tabs.create({ url: START })}
      openSettings={() => void browser.runtime.openOptionsPage()}
      t={t}
    />,
    document.body,
  );
}

document.documentElement.lang = t('languageTag');
document.title = t('welcome.title');
watchSettings(draw);
void draw();
