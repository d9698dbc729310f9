import type {
  CardFollowUp,
  EvidenceLine,
  LineageLine,
  RecommendationCard,
} from '../../../lib/knowledge/Card.ts';
import type { Later } from '../../../lib/knowledge/followUp/FollowUp.ts';

const SYMBOL = 'CTOC/COP/WG.4/2030/6';

const WELCOMED = {
  verb: 'welcomed',
  organ: 'CTOC/COP',
  resolution: 'CTOC/COP resolution 5/2',
  document: 'CTOC/COP/2030/17',
  firstHand: false,
} as const;

/** Evidence of a later paper; what is not said stands as in most. */
function evidence(parts: Partial<EvidenceLine> & Pick<EvidenceLine, 'relation'>): EvidenceLine {
  const seenIn = {
    document: 'CTOC/COP/WG.4/2031/4',
    work: 'CTOC/COP/WG.4/2031/4',
    copy: 'copy-2031-4',
    paragraph: '9',
    date: '2031-08-02',
  };
  return {
    certainty: 'explicit',
    scope: 'paragraph',
    speaker: 'Secretariat',
    act: null,
    by: null,
    seenIn,
    type: 'background-paper',
    title: 'Proposed lanterns for future work',
    links: [],
    citation: 'CTOC/COP/WG.4/2031/4, para. 9',
    quote: null,
    gist: null,
    isKept: false,
    added: null,
    ...parts,
  };
}

const COVERAGE = { documents: ['CTOC/COP/WG.4/2031/4', 'CTOC/COP/WG.4/2032/2'], until: '2032-09-08' };

function followUp(later: Later, lines: EvidenceLine[] = []): CardFollowUp {
  return {
    later,
    evidence: lines,
    organ: lines.flatMap(({ act, scope, seenIn }) => (act ? [{ ...act, scope, seenIn }] : [])),
    reported: lines.flatMap(({ relation, speaker, seenIn }) =>
      relation === 'led to a document' || relation === 'action reported'
        ? [{ what: relation, by: speaker, document: null, seenIn }]
        : [],
    ),
    coverage: later === 'not checked' ? null : COVERAGE,
  };
}

function step(parts: Pick<LineageLine, 'way' | 'document' | 'citation'> & Partial<LineageLine>): LineageLine {
  return {
    paragraph: '17',
    date: '2029-04-15',
    relation: null,
    certainty: 'explicit',
    type: 'report',
    title: null,
    links: [],
    ...parts,
  };
}

const LINEAGE: LineageLine[] = [
  step({
    way: 'earlier',
    document: 'CTOC/COP/WG.4/2029/2',
    citation: 'CTOC/COP/WG.4/2029/2, para. 17',
    relation: 'builds on',
    title: 'Report on the meeting on lanterns held in Vienna on 14 and 15 April 2029',
  }),
  step({
    way: 'own',
    document: SYMBOL,
    citation: `${SYMBOL}, para. 15`,
    paragraph: '15',
    date: '2030-02-17',
  }),
];

const NEXT = {
  symbol: 'CTOC/COP/WG.4/2031/1',
  type: 'provisional-agenda',
  title: null,
  date: null,
  agendaItem: null,
};

function card(told: CardFollowUp | null, lineage: LineageLine[] = []): RecommendationCard {
  return {
    card: 'recommendation',
    id: `${SYMBOL}#15`,
    hash: '0123456789abcdef',
    span: { start: 0, end: 10 },
    standing: 'recommendation',
    by: 'machine',
    words: 'States parties should keep a lantern at every gate and tell one another where it stands …',
    paragraph: '15',
    annex: null,
    item: null,
    symbol: SYMBOL,
    symbolBasis: 'stated',
    citation: `${SYMBOL}, para. 15`,
    headings: ['II. Recommendations', 'A. Lanterns', '4. Coordination'],
    asks: [{ addressee: 'States parties', carriedOver: false, wording: 'should', start: 0, end: 6 }],
    refersTo: [],
    summary: null,
    followUp: told,
    lineage,
    toOpen: told?.later === 'not checked' ? [NEXT] : [],
    reference: { kind: 'paragraph', text: '', pinpoint: '15', reason: 'as-printed', canonical: SYMBOL },
    sources: [],
  };
}

/** Cards of recommendations in every state of their follow-up. */
export const sampleFollowUps = {
  restated: card(
    followUp('restated', [
      evidence({
        relation: 'restated',
        speaker: 'CTOC/COP/WG.4',
        isKept: true,
        quote: 'The words of the later document stand here, from the copy of its reader.',
      }),
      evidence({
        relation: 'organ action',
        act: WELCOMED,
        scope: 'set',
        citation: 'CTOC/COP/WG.4/2031/4, para. 8',
      }),
      evidence({ relation: 'same subject', certainty: 'inferred', speaker: null }),
    ]),
    LINEAGE,
  ),
  built: card(
    followUp('built on', [
      evidence({
        relation: 'built on',
        speaker: null,
        gist: { text: 'Lanterns at the gates of harbours too.', language: 'en' },
        seenIn: { ...evidence({ relation: 'built on' }).seenIn, date: null, document: 'paper-on-lanterns' },
        citation: 'A paper on lanterns, para. 9',
      }),
      evidence({ relation: 'led to a document' }),
      evidence({ relation: 'action reported', speaker: 'Ruritania', quote: 'Ruritania keeps two lanterns.' }),
    ]),
  ),
  changed: card(followUp('changed', [evidence({ relation: 'changed' })])),
  differing: card(followUp('differing views', [evidence({ relation: 'differing views', added: 'mine' })])),
  notAgreed: card(followUp('not agreed', [evidence({ relation: 'not agreed' })])),
  deferred: card(followUp('deferred', [evidence({ relation: 'deferred' })])),
  proposed: card(followUp('proposed again', [evidence({ relation: 'proposed again' })])),
  mentioned: card(
    followUp('mentioned', [
      evidence({ relation: 'mentioned' }),
      evidence({ relation: 'organ action', act: { ...WELCOMED, verb: 'takes note', firstHand: true } }),
    ]),
  ),
  noneFound: card(followUp('none found'), LINEAGE),
  notChecked: card(followUp('not checked')),
  unfollowed: card(null),
} satisfies Record<string, RecommendationCard>;
