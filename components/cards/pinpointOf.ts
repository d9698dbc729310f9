import type { Translate } from '../Translate.ts';

/**
 * "Paragraph 17", "Paragraphs 15-17", "Paragraph 3 (annex I)"; null where a whole document is meant. Takes the pinpoint as
 * printed, with the annex or section before it, if any.
 */
export function pinpointOf(pinpoint: string | null, t: Translate): string | null {
  if (pinpoint === null) return null;
  const [, part, paragraphs = ''] = /^(?:([^\d(][^,]*), )?(.*)$/.exec(pinpoint) ?? [];
  const words = t(
    /\d\D*[-–,]\D*\d| and /.test(paragraphs) ? 'card.paragraphs' : 'card.paragraph',
    paragraphs,
  );
  return part ? `${words} (${part})` : words;
}
