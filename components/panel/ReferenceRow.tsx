import { useState } from 'preact/hooks';
import { pinpointOf } from '../cards/pinpointOf.ts';
import { codeKey } from '../codeKey.ts';
import type { Translate } from '../Translate.ts';
import { KIND_GROUPS } from './KIND_GROUPS.ts';
import type { PanelReference } from './PanelState.ts';
import type { ReferenceGroup } from './ReferenceGroup.ts';
import { STATUS_KEYS } from './STATUS_KEYS.ts';

interface ReferenceRowProps {
  group: ReferenceGroup;
  t: Translate;
  reveal: (reference: PanelReference) => void;
}

/** Whether one of two strings says nothing that the other does not: "decision 4/4", "CTOC/COP decision 4/4". */
function isSaidTwice(first: string, second: string): boolean {
  const [one, other] = [first.toLocaleLowerCase(), second.toLocaleLowerCase()];
  return one.includes(other) || other.startsWith(`${one} (`);
}

/** One thing that the page points at. Each click goes to its next place on the page, and round again. */
export function ReferenceRow({ group, t, reveal }: ReferenceRowProps) {
  const [next, setNext] = useState(0);
  const { first, places } = group;
  // Canonical forms of articles and rules name their instrument by an abbreviation: the page's words say it in full.
  const name = KIND_GROUPS.treaties.some((kind) => kind === first.kind)
    ? first.text
    : (first.canonical ?? first.text);
  const details = [
    pinpointOf(first.pinpoint, t) ?? t(codeKey('kind', first.kind)),
    places.length > 1 ? t('panel.times', String(places.length)) : null,
  ].filter(Boolean);
  function go() {
    const place = places[next % places.length];
    if (place) reveal(place);
    setNext(next + 1);
  }
  return (
    <li>
      <button type="button" class="reference" onClick={go}>
        <b class="reference-name">
          <bdi>{name}</bdi>
        </b>
        {!isSaidTwice(name, first.text) && (
          <span class="reference-text">
            <bdi>{first.text}</bdi>
          </span>
        )}
        <span class="reference-details">
          {details.join(' · ')}
          {first.status !== 'resolved' && <span class="unclear">{t(STATUS_KEYS[first.status])}</span>}
        </span>
      </button>
    </li>
  );
}
