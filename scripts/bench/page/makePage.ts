import { makeReportText } from '../makeReportText.ts';

/** HTML of a long report-like page: so many paragraphs, and so many document symbols spread evenly over them. */
export function makePage(paragraphs: number, references: number): string {
  const sentences = makeReportText(200_000)
    .replace(/[A-Z]{2,}[A-Z0-9/.]*\/[A-Z0-9/.]+/g, 'that paper')
    .split(/(?<=\.) /);
  const every = paragraphs / references;
  let given = 0;
  const blocks = Array.from({ length: paragraphs }, (_, at) => {
    const words = `${sentences[(at * 3) % sentences.length]} ${sentences[(at * 3 + 1) % sentences.length]}`;
    const isDue = given < references && at >= given * every;
    const symbol = isDue ? ` See CTOC/COP/WG.4/${2009 + (given % 12)}/${1 + (given++ % 9)}.` : '';
    return `<p>${at + 1}. ${words}<em>${symbol}</em></p>`;
  });
  return `<!doctype html><html lang="en"><title>Long page</title><body><main>${blocks.join('\n')}</main></body></html>`;
}
