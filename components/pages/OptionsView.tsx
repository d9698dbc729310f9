import type { ComponentProps } from 'preact';
import type { Citing } from '../Citing.ts';
import { DelegationField } from '../DelegationField.tsx';
import type { KeptActions } from '../learning/KeptActions.ts';
import { KeptDocuments } from '../learning/KeptDocuments.tsx';
import type { KeptState } from '../learning/KeptState.ts';
import type { PacksActions } from '../packs/PacksActions.ts';
import type { PacksState } from '../packs/PacksState.ts';
import { PacksView } from '../packs/PacksView.tsx';
import type { Shown } from '../Shown.ts';
import { Switches } from '../Switches.tsx';
import type { Translate } from '../Translate.ts';
import { CitationFields } from './CitationFields.tsx';
import { ReaderSwitch } from './ReaderSwitch.tsx';

interface OptionsViewProps {
  shown: Shown;
  /** Name of the reader's State or organization; empty where they gave none. */
  delegation: string;
  citing: Citing;
  change: (change: Partial<Shown & Citing & { delegation: string }>) => void;
  /** Whether the last change could not be saved. */
  failed: boolean;
  /** The documents that are kept, and what is done with them. */
  kept: { state: KeptState; actions: KeptActions };
  /** The packs of knowledge, and what is done with them. */
  packs: { state: PacksState; actions: PacksActions };
  /** Whether PDF files open in the reader by themselves. */
  reader: Omit<ComponentProps<typeof ReaderSwitch>, 't'>;
  t: Translate;
}

/** The settings: what is shown on pages, where the keys are set, what happens to data, what this is not. */
export function OptionsView({
  shown,
  delegation,
  citing,
  change,
  failed,
  kept,
  packs,
  reader,
  t,
}: OptionsViewProps) {
  return (
    <main class="page">
      <h1>{t('options.title')}</h1>
      <p class="lead">{t('options.lead')}</p>
      <Switches shown={shown} change={change} t={t} />
      <p role="alert">{failed ? t('options.failed') : null}</p>
      <h2>{t('delegation.title')}</h2>
      <p>{t('delegation.about')}</p>
      <DelegationField
        delegation={delegation}
        setDelegation={(name) => change({ delegation: name })}
        names={[]}
        t={t}
      />
      <h2>{t('citing.title')}</h2>
      <p>{t('citing.about')}</p>
      <CitationFields citing={citing} change={change} t={t} />
      <ReaderSwitch {...reader} t={t} />
      <KeptDocuments {...kept} t={t} />
      <PacksView {...packs} t={t} />
      <h2>{t('options.keysTitle')}</h2>
      <p>{t('options.keys')}</p>
      <p>{t('options.ownKeys')}</p>
      <h2>{t('options.privacyTitle')}</h2>
      <p>{t('options.privacy')}</p>
      <h2>{t('options.aboutTitle')}</h2>
      <p>{t('about.notOfficial')}</p>
    </main>
  );
}
