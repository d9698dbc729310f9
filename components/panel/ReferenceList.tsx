import { useState } from 'preact/hooks';
import { SearchField } from '../list/SearchField.tsx';
import type { Translate } from '../Translate.ts';
import { EmptyState } from './EmptyState.tsx';
import { groupReferences } from './groupReferences.ts';
import type { KindGroup } from './KIND_GROUPS.ts';
import { KindFilter } from './KindFilter.tsx';
import { kindGroupOf } from './kindGroupOf.ts';
import type { PanelReference } from './PanelState.ts';
import type { ReferenceGroup } from './ReferenceGroup.ts';
import { ReferenceRow } from './ReferenceRow.tsx';
import { ReferenceSteps } from './ReferenceSteps.tsx';

interface ReferenceListProps {
  references: PanelReference[];
  t: Translate;
  reveal: (reference: PanelReference) => void;
}

function hasWords({ first, places }: ReferenceGroup, words: string): boolean {
  const text = [first.canonical, ...places.map((place) => place.text)].join('\n');
  return text.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase());
}

/** The places of some groups as the text has them. */
function inOrder(groups: ReferenceGroup[], references: PanelReference[]): PanelReference[] {
  const places = new Set(groups.flatMap((group) => group.places));
  return references.filter((reference) => places.has(reference));
}

/** The references of the page, to be searched and filtered by kind; a click goes to the place on the page. */
export function ReferenceList({ references, t, reveal }: ReferenceListProps) {
  const [words, setWords] = useState('');
  const [chosen, choose] = useState<KindGroup | null>(null);
  const groups = groupReferences(references);
  // A kind that the page no longer has hides nothing.
  const kind = references.some((reference) => kindGroupOf(reference.kind) === chosen) ? chosen : null;
  const shown = groups.filter(
    (group) => (kind === null || kindGroupOf(group.first.kind) === kind) && hasWords(group, words),
  );
  function showAll() {
    setWords('');
    choose(null);
  }
  return (
    <section class="references" aria-label={t('panel.list')}>
      <SearchField words={words} label={t('panel.search')} change={setWords} />
      <KindFilter references={references} chosen={kind} choose={choose} t={t} />
      {shown.length === 0 ? (
        <EmptyState words={t('panel.noMatch')} action={t('panel.showAll')} onAction={showAll} />
      ) : (
        <>
          <ReferenceSteps places={inOrder(shown, references)} reveal={reveal} t={t} />
          <ul class="reference-list">
            {shown.map((group) => (
              <ReferenceRow key={group.key} group={group} t={t} reveal={reveal} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
