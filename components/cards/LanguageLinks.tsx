import type { ReadingLink } from '../../lib/knowledge/Card.ts';
import { LANGUAGES } from '../../lib/symbols/Language.ts';
import { languageNames } from '../languageNames.ts';
import type { Translate } from '../Translate.ts';
import type { CardActions } from './CardActions.ts';
import { CardLink } from './CardLink.tsx';

interface LanguageLinksProps {
  links: ReadingLink[];
  pageLink: string | null;
  t: Translate;
  actions: CardActions;
}

/** Where a document can be read: the page's own link first, then each language in its own name, in the usual order. */
export function LanguageLinks({ links, pageLink, t, actions }: LanguageLinksProps) {
  if (links.length === 0 && pageLink === null) return null;
  const ordered = LANGUAGES.flatMap((language) => links.filter((link) => link.language === language));
  const own = ordered.find(({ language }) => t('languageTag').startsWith(language)) ?? ordered[0];
  const readable = pageLink ?? own?.href ?? '';
  return (
    <section class="card-section">
      {pageLink !== null && (
        <p class="page-link">
          <CardLink href={pageLink} actions={actions}>
            {t('card.pageLink')}
          </CardLink>
        </p>
      )}
      {actions.read && (
        <p class="page-link">
          <button type="button" class="link" onClick={() => actions.read?.(readable)}>
            {t('reader.withAddendum')}
          </button>
        </p>
      )}
      {ordered.length > 0 && (
        <>
          <ul class="languages" aria-label={t('card.read')}>
            {ordered.map(({ language, href }) => (
              <li key={language}>
                <CardLink href={href} lang={language} actions={actions}>
                  {languageNames[language]}
                </CardLink>
              </li>
            ))}
          </ul>
          <p class="quiet">{t('card.notChecked')}</p>
        </>
      )}
    </section>
  );
}
