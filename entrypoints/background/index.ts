import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenForCalls } from '../../lib/calls/listenForCalls.ts';
import { translate } from '../../locales/translate.ts';
import { explain } from './explain.ts';
import { explainCanonical } from './explainCanonical.ts';
import { obeyCommands } from './obeyCommands.ts';
import { openPanelOnClick } from './openPanelOnClick.ts';
import { openWelcome } from './openWelcome.ts';
import { readPage } from './readPage.ts';
import { renewPages } from './renewPages.ts';
import { showCount } from './showCount.ts';

export default defineBackground(() => {
  listenForCalls({
    'read-page': readPage,
    explain,
    'explain-canonical': explainCanonical,
    'report-count': showCount,
  });
  obeyCommands();
  openPanelOnClick();
  browser.runtime.onInstalled.addListener(renewPages);
  browser.runtime.onInstalled.addListener(openWelcome);
  // What holds for every page that does not say otherwise of itself.
  void browser.action.setTitle({ title: translate('action.elsewhere') });
});
