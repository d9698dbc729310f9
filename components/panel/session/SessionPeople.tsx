import { isSameName } from '../../../lib/document/names/isSameName.ts';
import { codeKey } from '../../codeKey.ts';
import type { PageState } from '../PanelState.ts';
import { Places } from './Places.tsx';
import type { SessionPart } from './SessionPart.ts';
import { Unknown } from './Unknown.tsx';

interface SessionPeopleProps extends SessionPart {
  state: PageState;
  /** The reader's delegation; empty where they named none. */
  delegation: string;
}

/** Who was represented, by capacity, and who spoke under which item: the reader's delegation first. */
export function SessionPeople({ session, state, delegation, t, actions }: SessionPeopleProps) {
  const { participation } = session;
  const isMine = (name: string) => delegation !== '' && isSameName(name, delegation);
  const mineFirst = (names: readonly string[]) => [...names].sort((a, b) => +isMine(b) - +isMine(a));
  const namesOf = (names: readonly string[]) =>
    mineFirst(names).map((name, index) => (
      <span key={name}>
        {index > 0 && ', '}
        {isMine(name) ? (
          <b class="session-mine">
            <bdi>{name}</bdi>
          </b>
        ) : (
          <bdi>{name}</bdi>
        )}
      </span>
    ));
  return (
    <section class="card-section">
      <h3 class="card-heading">{t('session.people')}</h3>
      {participation.length === 0 && <Unknown words={t('session.noPeople')} />}
      {participation.map(({ document, attendance, statements }) => {
        const place = { document, symbol: state.symbol, t, actions };
        const bring = <Entry extends { names: readonly string[] }>(entries: readonly Entry[]) =>
          [...entries].sort((a, b) => +b.names.some(isMine) - +a.names.some(isMine));
        return (
          <div key={document}>
            {bring(attendance).map(({ category, names, paragraph, unfinished }, index) => (
              <details key={index} class="more" open={names.some(isMine)}>
                <summary>
                  {t(codeKey('attendance', category))} <span class="count">{names.length}</span>
                </summary>
                <p>{namesOf(names)}</p>
                {unfinished && <p class="quiet">{t('outline.unfinished')}</p>}
                {paragraph !== null && (
                  <Places label={t('session.saidIn')} paragraphs={[paragraph]} {...place} />
                )}
              </details>
            ))}
            {statements.length > 0 && <h4>{t('session.spoke')}</h4>}
            <ul class="session-statements">
              {bring(statements).map(({ item, capacity, names, paragraph }, index) => (
                <li key={index}>
                  <span class="quiet">
                    {item === null ? t('outline.noItem') : t('outline.underItem', item)},{' '}
                    {t(codeKey('capacity', capacity))}:
                  </span>{' '}
                  {namesOf(names)}
                  {paragraph !== null && (
                    <Places label={t('session.saidIn')} paragraphs={[paragraph]} {...place} />
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
