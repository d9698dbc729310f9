import type { ParagraphRange } from '../../../lib/knowledge/cards/SessionWhole.ts';
import { codeKey } from '../../codeKey.ts';
import type { Translate } from '../../Translate.ts';
import type { PanelActions } from '../PanelActions.ts';

interface ParagraphsLinkProps {
  label: string;
  range: ParagraphRange;
  /** Of the document in front: its paragraphs are shown there. */
  symbol: string | null;
  t: Translate;
  actions: PanelActions;
}

/** Paragraphs that belong to an agenda item: "Deliberations: Paragraphs 103–109", a way to the first of them. */
export function ParagraphsLink({ label, range, symbol, t, actions }: ParagraphsLinkProps) {
  const { document, from, to, doubt } = range;
  const isHere = document === symbol;
  return (
    <p class="session-places">
      <span>{label}: </span>
      <button
        type="button"
        class="link-button"
        onClick={() => (isHere ? actions.revealParagraph(from) : actions.show(document, from))}
      >
        {t('card.paragraphs', `${from}–${to}`)}
      </button>
      {!isHere && <bdi class="quiet"> {document}</bdi>}
      {doubt !== null && <span class="quiet"> {t(codeKey('doubt', doubt))}</span>}
    </p>
  );
}
