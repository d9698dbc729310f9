import type { Translate } from '../Translate.ts';
import { CardFrame } from './CardFrame.tsx';

/** The card while its answer is on the way: the reference's own words, and nothing claimed. */
export function CardLoading({ text, t }: { text: string; t: Translate }) {
  return <CardFrame name={text} kind={t('card.loading')} t={t} actions={{ back: null }} />;
}
