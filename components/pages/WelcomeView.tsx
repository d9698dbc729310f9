import type { Shown } from '../Shown.ts';
import { Switches } from '../Switches.tsx';
import type { Translate } from '../Translate.ts';

interface WelcomeViewProps {
  shown: Shown;
  change: (change: Partial<Shown>) => void;
  openSite: () => void;
  openSettings: () => void;
  t: Translate;
}

const DOES = ['welcome.doesFind', 'welcome.doesCard', 'welcome.doesPanel'] as const;
const PROMISES = ['welcome.promiseRight', 'welcome.promiseKept', 'welcome.promiseLocal'] as const;

/** The page that opens once, after the extension was added: what it does and what it promises. */
export function WelcomeView({ shown, change, openSite, openSettings, t }: WelcomeViewProps) {
  return (
    <main class="page">
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      <h2>{t('welcome.doesTitle')}</h2>
      <ul>
        {DOES.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h2>{t('welcome.promisesTitle')}</h2>
      <ol>
        {PROMISES.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
      <p class="page-actions">
        <button type="button" class="button first" onClick={openSite}>
          {t('welcome.start')}
        </button>
        <button type="button" class="button" onClick={openSettings}>
          {t('welcome.settings')}
        </button>
      </p>
      <Switches shown={shown} change={change} t={t} />
      <p class="page-foot">{t('about.notOfficial')}</p>
    </main>
  );
}
