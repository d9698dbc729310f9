import type { ComponentChildren } from 'preact';
import type { CardActions } from './CardActions.ts';

interface CardLinkProps {
  href: string;
  /** Language of the words and of what they lead to. */
  lang?: string;
  actions: CardActions;
  children: ComponentChildren;
}

/** A link out of a card. A plain click goes through `actions`; clicks with a modifier stay the browser's. */
export function CardLink({ href, lang, actions, children }: CardLinkProps) {
  function open(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    actions.open(href);
  }
  return (
    <a class="link" href={href} target="_blank" rel="noreferrer" lang={lang} hreflang={lang} onClick={open}>
      {children}
    </a>
  );
}
