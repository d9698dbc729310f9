import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/controls.css';
import type { PanelActions } from '../../components/panel/PanelActions.ts';
import '../../components/panel/panel.css';
import { PanelView } from '../../components/panel/PanelView.tsx';
import '../../components/tokens.css';
import type { PageOrder } from '../../lib/calls/PageOrder.ts';
import { changeSettings } from '../../lib/settings/changeSettings.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/DEFAULT_SETTINGS.ts';
import { readSettings } from '../../lib/settings/readSettings.ts';
import { watchSettings } from '../../lib/settings/watchSettings.ts';
import { translate as t } from '../../locales/translate.ts';
import { followTab } from './followTab.ts';
import { readTab, type TabInFront } from './readTab.ts';

let front: TabInFront = { id: null, state: { is: 'loading' } };
let shown = DEFAULT_SETTINGS;

const actions: PanelActions = {
  reveal({ id }) {
    const order: PageOrder = { order: 'reveal-reference', start: Number(id) };
    if (front.id !== null) void browser.tabs.sendMessage(front.id, order, { frameId: 0 }).catch(readPage);
  },
  change: (change) => void changeSettings(change).finally(applySettings),
  reload() {
    if (front.id !== null) void browser.tabs.reload(front.id);
  },
  openSite: () => void browser.tabs.create({ url: 'https://www.unodc.org/' }),
};

function draw(): void {
  render(<PanelView state={front.state} shown={shown} t={t} actions={actions} />, document.body);
}

async function readPage(): Promise<void> {
  front = await readTab();
  draw();
}

async function applySettings(): Promise<void> {
  shown = await readSettings();
  draw();
}

document.documentElement.lang = t('languageTag');
watchSettings(applySettings);
void applySettings();
followTab(readPage);
