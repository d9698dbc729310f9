import { expect, test } from 'vitest';
import { hasDisplay } from '../../../scripts/demo/hasDisplay.ts';

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: ':0', CI: 'true' }, false],
  ['darwin', {}, true],
  ['darwin', { CI: '1' }, false],
  ['win32', {}, true],
] as const)('on %s with %o: %s', (platform, environment, expected) => {
  expect(hasDisplay(environment, platform)).toBe(expected);
});
