import type { Translate } from '../Translate.ts';

/** "Paragraph 17", "Paragraphs 15-17"; null where a whole document is meant. Takes the pinpoint as printed. */
export function pinpointOf(pinpoint: string | null, t: Translate): string | null {
  if (pinpoint === null) return null;
  return t(/\d\D*[-–,]\D*\d| and /.test(pinpoint) ? 'card.paragraphs' : 'card.paragraph', pinpoint);
}
