import { expect, test } from 'vitest';
import { isDarkPage } from '../../../lib/page/isDarkPage.ts';

test.each([
  { style: 'background: #fff', isDark: false },
  { style: 'background: #12171d', isDark: true },
  { style: 'background: rgb(255 214 64)', isDark: false },
  { style: 'background: transparent', isDark: false },
  { style: 'background: rgb(0 0 0 / .1)', isDark: false },
])('a page with $style', ({ style, isDark }) => {
  document.body.innerHTML = `<div style="${style}"><p id="at">Text</p></div>`;
  const at = document.getElementById('at');
  expect(at && isDarkPage(at)).toBe(isDark);
});
