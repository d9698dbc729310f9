import type { DocumentLine } from '../../../lib/knowledge/Card.ts';
import { RowButton } from '../../cards/RowButton.tsx';
import { documentTypeOf } from '../../documentTypeOf.ts';
import { ParagraphsLink } from './ParagraphsLink.tsx';
import { Places } from './Places.tsx';
import type { SessionPart } from './SessionPart.ts';
import { Unknown } from './Unknown.tsx';

/** The agenda: under each item its documents and the paragraphs that tell who spoke; then the documents under no item. */
export function SessionAgenda({ session, symbol, t, actions }: SessionPart & { symbol: string | null }) {
  const { agenda, documents, report } = session.card;
  const known = new Map(documents.map((document) => [document.symbol, document]));
  const listed = new Set(agenda.flatMap((item) => item.documents));
  const rest = documents.filter((document) => !listed.has(document.symbol));
  const row = (name: string, document: DocumentLine | undefined) => (
    <RowButton key={name} label={<bdi>{name}</bdi>} onClick={() => actions.show(name)}>
      <bdi>{document?.title ?? documentTypeOf(document?.type ?? null, t)}</bdi>
    </RowButton>
  );
  const placesOf = (item: string) =>
    session.participation.flatMap(({ document, statements }) => {
      const paragraphs = statements.flatMap((each) => (each.item === item ? (each.paragraph ?? []) : []));
      return paragraphs.length === 0 ? [] : [{ document, paragraphs: [...new Set(paragraphs)] }];
    });
  const waysOf = (wanted: string) =>
    session.ways
      .filter(({ item }) => item === wanted)
      .map(({ deliberations, recommendations }) =>
        [
          { label: t('session.said'), range: deliberations },
          { label: t('session.recommendations'), range: recommendations },
        ].map(
          ({ label, range }) =>
            range && <ParagraphsLink key={label} {...{ label, range, symbol, t, actions }} />,
        ),
      );
  return (
    <section class="card-section">
      <h3 class="card-heading">{t('card.agenda')}</h3>
      {agenda.length === 0 && <Unknown words={t('session.noAgenda')} />}
      <ol class="session-items">
        {agenda.map(({ item, title, documents: symbols }) => (
          <li key={item}>
            <h4>
              {t('card.item', item)} <bdi>{title}</bdi>
            </h4>
            <ul class="rows">{symbols.map((name) => row(name, known.get(name)))}</ul>
            {waysOf(item)}
            {placesOf(item).map(({ document, paragraphs }) => (
              <Places
                key={document}
                label={t('session.deliberations')}
                {...{ document, paragraphs, symbol, t, actions }}
              />
            ))}
          </li>
        ))}
      </ol>
      <h4>{t('session.otherDocuments')}</h4>
      {rest.length === 0 && <Unknown words={t('session.noDocuments')} />}
      <ul class="rows">{rest.map((document) => row(document.symbol, document))}</ul>
      {report === null && <Unknown words={t('session.noReport')} />}
    </section>
  );
}
