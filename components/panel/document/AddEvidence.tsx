import type { AddedEvidence } from '../../../lib/document/corrections/Correction.ts';
import type { RecommendationCard } from '../../../lib/knowledge/Card.ts';
import { RELATIONS, type Relation } from '../../../lib/knowledge/evidence/RELATIONS.ts';
import { FACT_KEYS } from '../../cards/followUp/FACT_KEYS.ts';
import { Undoable } from '../../cards/Undoable.ts';
import type { Translate } from '../../Translate.ts';

interface AddEvidenceProps {
  card: RecommendationCard;
  t: Translate;
  keep: (evidence: AddedEvidence) => Promise<() => Promise<void>>;
}

/** The fields of the form, by name. */
const FIELDS = { relation: 'relation', document: 'document', paragraph: 'paragraph', quote: 'quote' };
const MOST = { document: 400, paragraph: 40, quote: 4000 };

/**
 * The form for evidence that the reader found elsewhere; only for pages of the extension, since a site sees the keys that
 * are pressed on its pages.
 */
export class AddEvidence extends Undoable<AddEvidenceProps> {
  add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const { card, t, keep } = this.props;
    const given = (name: string) => String(new FormData(form).get(name) ?? '').trim();
    if (given(FIELDS.document) === '') {
      this.setState({ message: t('adding.missing') });
      return;
    }
    const { paragraph, item, hash, words } = card;
    const evidence: AddedEvidence = {
      kind: 'evidence',
      passage: { paragraph, item, hash, words },
      relation: given(FIELDS.relation),
      document: given(FIELDS.document),
      paragraph: given(FIELDS.paragraph) || null,
      quote: given(FIELDS.quote),
    };
    if (await this.keepThis(() => keep(evidence), t('adding.kept'))) form.reset();
  };

  render() {
    const { t } = this.props;
    const { message, undo } = this.state;
    return (
      <section class="card-section">
        <details class="more">
          <summary>{t('adding.title')}</summary>
          <form class="adding" onSubmit={this.add}>
            <label>
              {t('adding.relation')}
              <select name={FIELDS.relation}>
                {RELATIONS.filter(isSaid).map((relation) => (
                  <option key={relation} value={relation}>
                    {t(FACT_KEYS[relation])}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t('adding.document')}
              <input
                name={FIELDS.document}
                maxLength={MOST.document}
                placeholder={t('adding.documentExample')}
              />
            </label>
            <label>
              {t('adding.paragraph')}
              <input name={FIELDS.paragraph} maxLength={MOST.paragraph} />
            </label>
            <label>
              {t('adding.quote')}
              <textarea name={FIELDS.quote} rows={2} maxLength={MOST.quote} />
            </label>
            <button type="submit" class="button">
              {t('adding.add')}
            </button>
          </form>
          <p class="quiet">{t('adding.mine')}</p>
          <p class="quiet" aria-live="polite">
            {message}
          </p>
          {undo !== null && (
            <button type="button" class="link" onClick={this.takeBack}>
              {t('recommendation.undo')}
            </button>
          )}
        </details>
      </section>
    );
  }
}

/** Subjects alone are no evidence that a person would add. */
function isSaid(relation: Relation): boolean {
  return relation !== 'same subject';
}
