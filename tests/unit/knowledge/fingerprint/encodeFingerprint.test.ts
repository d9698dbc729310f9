import { expect, test } from 'vitest';
import { decodeFingerprint } from '../../../../lib/knowledge/fingerprint/decodeFingerprint.ts';
import { encodeFingerprint } from '../../../../lib/knowledge/fingerprint/encodeFingerprint.ts';
import { fingerprintOf } from '../../../../lib/knowledge/fingerprint/fingerprintOf.ts';
import fc from '../../../fixtures/fc.ts';

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60 }), (text) => {
      const fingerprint = fingerprintOf(text);
      expect(decodeFingerprint(encodeFingerprint(fingerprint))).toEqual(fingerprint);
    }),
  );
});

test('a long text takes 78 bytes', () => {
  const text = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ');
  expect(encodeFingerprint(fingerprintOf(text)).length).toBe(104);
});

test.each(['', 'A', 'AAAA', 'not base64!', 'AAAAAAAAAAAAAAAAAAAAAA'])('%j is no fingerprint', (encoded) => {
  expect(decodeFingerprint(encoded)).toBeNull();
});
