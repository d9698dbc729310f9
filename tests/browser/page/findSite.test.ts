import { expect, test } from 'vitest';
import { findContent } from '../../../lib/page/sites/findContent.ts';
import { findSite } from '../../../lib/page/sites/findSite.ts';

test.each([
  { url: 'https://www.unodc.org/unodc/en/treaties/CTOC/x.html', isUnodc: true },
  { url: 'http://unodc.org/', isUnodc: true },
  { url: 'https://unodc.org.example/', isUnodc: false },
  { url: 'https://www.example/?unodc.org', isUnodc: false },
  { url: 'https://notunodc.org/', isUnodc: false },
])('$url is unodc.org: $isUnodc', ({ url, isUnodc }) => {
  expect(findSite(new URL(url)).hosts.includes('unodc.org')).toBe(isUnodc);
});

test.each([
  { markup: '<div id="navigation"></div><div id="content-container"></div>', id: 'content-container' },
  { markup: '<div id="columnLeft"></div><div id="contentWrapper"></div>', id: 'contentWrapper' },
  { markup: '<main id="m"></main>', id: 'm' },
  { markup: '<p>Text</p>', id: '' },
])('the content of $markup', ({ markup, id }) => {
  document.body.innerHTML = markup;
  const found = findContent(findSite(new URL('https://www.unodc.org/')));
  expect(found.id).toBe(id);
  expect(id === '' ? found : null).toBe(id === '' ? document.body : null);
});
