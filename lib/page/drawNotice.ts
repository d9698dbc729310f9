import type { Translate } from '../../components/Translate.ts';

/** Says, without the script that draws, that it did not come, and offers to try again. */
export function drawNotice(container: HTMLElement, t: Translate, retry: () => void): void {
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.role = 'dialog';
  notice.tabIndex = -1;
  notice.ariaLabel = t('card.failedTitle');
  const words = document.createElement('p');
  words.role = 'alert';
  words.textContent = t('card.failed');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = t('card.retry');
  button.addEventListener('click', retry);
  notice.append(words, button);
  container.replaceChildren(notice);
}
