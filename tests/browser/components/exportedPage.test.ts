import { expect, it } from 'vitest';
import { writeHtml } from '../../../lib/export/html/writeHtml.ts';
import { HOSTILE, sampleDocuments } from '../../unit/export/formats/sampleDocuments.ts';
import { sampleExport } from '../../unit/export/sampleExport.ts';
import { SAMPLE_WRITING } from '../../unit/export/sampleWriting.ts';

/** What a page with something hostile would try, and the text that it must show instead. */
const ATTACKS = [
  HOSTILE,
  '<script>parent.postMessage("ran", "*")</script>',
  '<img src="https://a.example/leak" onerror="parent.postMessage(\'ran\', \'*\')">',
  '</blockquote></article></style><svg onload=parent.postMessage("ran","*")>',
  '"><iframe srcdoc="<script>parent.parent.postMessage(`ran`,`*`)</script>">',
  '<meta http-equiv="refresh" content="0;url=https://a.example/">',
];

it('shows hostile text as text: nothing runs, nothing is fetched, no markup comes in', async () => {
  const notes = ATTACKS.map((attack, index) =>
    sampleExport({
      id: String(index),
      quote: attack,
      comment: attack,
      tags: [attack],
      source: { ...sampleExport().source, title: attack, url: `javascript:${attack}`, symbol: null },
    }),
  );
  const heard: unknown[] = [];
  const listen = ({ data }: MessageEvent) => void heard.push(data);
  addEventListener('message', listen);
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = [...writeHtml(sampleDocuments(notes), SAMPLE_WRITING)].join('');
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (page === null) throw new Error('The page cannot be looked into.');
  // What an event handler would say comes in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  const foreign = page.querySelectorAll('script, img, svg, iframe, object, link, form, [onerror], [onload]');
  expect([...foreign].map(({ outerHTML }) => outerHTML)).toEqual([]);
  expect(page.querySelectorAll('meta[http-equiv="refresh"]')).toHaveLength(0);
  const links = [...page.querySelectorAll('a')].map(({ protocol }) => protocol);
  expect(links.every((protocol) => protocol === 'https:')).toBe(true);
  const comments = [...page.querySelectorAll('.comment')].map(({ textContent }) => textContent);
  // In Markdown, what stands between backticks is code.
  for (const attack of ATTACKS.slice(1)) expect(comments).toContain(attack.replaceAll('`', ''));
  expect(performance.getEntriesByType('resource').some(({ name }) => name.includes('a.example'))).toBe(false);
  expect(heard).not.toContain('ran');
  removeEventListener('message', listen);
  frame.remove();
});
