import { describe, expect, test } from 'vitest';
import { pinpointOf } from '../../../components/cards/pinpointOf.ts';
import { formatOrdinal } from '../../../components/formatOrdinal.ts';
import { formatDays } from '../../../lib/export/formatDays.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import fr from '../../../locales/fr.json' with { type: 'json' };
import { translateFrom } from '../../browser/components/translateFrom.ts';

describe('days', () => {
  test.each([
    ['2009-04-14', '2009-04-15', 'en-GB', '14–15 April 2009'],
    ['2010-10-19', '2010-10-19', 'en-GB', '19 October 2010'],
    ['2004-06-28', '2004-07-08', 'en-GB', '28 June – 8 July 2004'],
    ['2009-12-28', '2010-01-03', 'en-GB', '28 December 2009 – 3 January 2010'],
    ['2010-01-27', '2010-01-29', 'fr-FR', '27–29 janvier 2010'],
    ['2010', '2010', 'en-GB', '2010'],
    ['2010', '2011', 'en-GB', '2010 – 2011'],
  ])('%s to %s in %s', (start, end, tag, words) => {
    expect(formatDays(start, end, tag).replaceAll('\u2009', ' ')).toBe(words);
  });
});

describe('ordinals of sessions', () => {
  test.each([
    [1, '1st', '1re'],
    [2, '2nd', '2e'],
    [3, '3rd', '3e'],
    [11, '11th', '11e'],
    [21, '21st', '21e'],
    [22, '22nd', '22e'],
  ])('%d', (ordinal, english, french) => {
    expect(formatOrdinal(ordinal, translateFrom(en))).toBe(english);
    expect(formatOrdinal(ordinal, translateFrom(fr))).toBe(french);
  });
});

describe('pinpoints', () => {
  test.each([
    [null, null],
    ['17', 'Paragraph 17'],
    ['15 (b)', 'Paragraph 15 (b)'],
    ['128.1', 'Paragraph 128.1'],
    ['15-17', 'Paragraphs 15-17'],
    ['15–17', 'Paragraphs 15–17'],
    ['2 and 3', 'Paragraphs 2 and 3'],
    ['annex I, 3', 'Paragraph 3 (annex I)'],
    ['section II, 4 and 5', 'Paragraphs 4 and 5 (section II)'],
  ])('%s', (pinpoint, words) => {
    expect(pinpointOf(pinpoint, translateFrom(en))).toBe(words);
  });
});
