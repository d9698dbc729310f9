import { pinpointOf } from '../../cards/pinpointOf.ts';
import { codeKey } from '../../codeKey.ts';
import type { Translate } from '../../Translate.ts';
import { KIND_GROUPS } from '../KIND_GROUPS.ts';
import type { PanelReference } from '../PanelState.ts';
import { STATUS_KEYS } from '../STATUS_KEYS.ts';
import { MarkedText } from './MarkedText.tsx';

interface ReferenceWordsProps {
  reference: PanelReference;
  words: string;
  t: Translate;
}

/** A reference, as it stands in the text, and what it points at where its own words do not say it. */
export function ReferenceWords({ reference, words, t }: ReferenceWordsProps) {
  const { text, kind, canonical, pinpoint, status } = reference;
  // Canonical forms of articles and rules name their instrument by an abbreviation: the page's words say it in full.
  const isTreaty = KIND_GROUPS.treaties.some((one) => one === kind);
  const isSaid = canonical === null || isTreaty || text.replace(/\s+/g, ' ').includes(canonical);
  const details = [t(codeKey('kind', kind)), isSaid ? null : pinpointOf(pinpoint, t)].filter(Boolean);
  return (
    <>
      <span class="outline-number" aria-hidden="true">
        →
      </span>
      <span class="outline-text">
        <span class="outline-names">
          <MarkedText text={text} words={words} />
        </span>
        <span class="outline-details">
          {!isSaid && (
            <>
              <MarkedText text={canonical} words={words} />
              {' · '}
            </>
          )}
          {details.join(' · ')}
          {status !== 'resolved' && <span class="unclear">{t(STATUS_KEYS[status])}</span>}
        </span>
      </span>
    </>
  );
}
