import { formatDays } from '../../lib/export/formatDays.ts';
import type { ArticleCard } from '../../lib/knowledge/Card.ts';
import { CardFrame } from './CardFrame.tsx';
import { CardLink } from './CardLink.tsx';
import type { CardProps } from './CardProps.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { SourceLine } from './SourceLine.tsx';

/** The card of an article: the instrument by its full name, when it was adopted, where it can be read. */
export function ArticleView({ card, t, actions, pageLink }: CardProps<ArticleCard>) {
  const links =
    pageLink === null ? card.links : [{ label: t('card.pageLink'), href: pageLink }, ...card.links];
  return (
    <CardFrame name={card.provision} kind={t('kind.article')} title={card.instrument} t={t} actions={actions}>
      {card.adopted && (
        <div class="card-meta">
          <p>{t('card.adopted', formatDays(card.adopted, card.adopted, t('languageTag')))}</p>
        </div>
      )}
      {links.length > 0 && (
        <section class="card-section">
          <ul class="languages">
            {links.map(({ label, href }) => (
              <li key={href}>
                <CardLink href={href} actions={actions}>
                  {label}
                </CardLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SourceLine card={card} t={t} />
      <CopyCitation key={card.citation} citation={card.citation} clip={card.clip} t={t} actions={actions} />
    </CardFrame>
  );
}
