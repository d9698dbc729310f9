import { indexBy } from './indexBy.ts';
import type { KnownRecommendation } from './KnownRecommendation.ts';
import type { PackGists } from './pack/packGists.ts';
import type { PackNamedSource } from './pack/packNamedSource.ts';
import type { PackReading } from './pack/packReading.ts';
import { readSource } from './readSource.ts';

/**
 * The recommendations and proposals of readings, each with the gist and topics that people wrote for it.
 * @throws {PackError} where one document has gists twice.
 */
export function listRecommendations(
  readings: readonly PackReading[],
  gists: readonly PackGists[],
  sources: ReadonlyMap<string, PackNamedSource>,
): KnownRecommendation[] {
  const written = indexBy('gists of', gists, ({ document }) => document);
  return readings.flatMap(({ document, work, copy, session, date, headings, recommendations }) => {
    const own = written.get(document);
    return recommendations.map(({ at, heading, ...kept }) => {
      const summary = own?.recommendations[at];
      return {
        ...kept,
        id: `${work}#${at}`,
        document,
        work,
        copy,
        session,
        date,
        headings: pathOf(headings, heading),
        gist: own && summary ? { text: summary.gist, language: own.language } : null,
        topics: summary?.topics ?? [],
        source: readSource(
          kept.paragraph === null ? document : `${document}: para. ${kept.paragraph}`,
          sources,
        ),
      };
    });
  });
}

function pathOf(headings: PackReading['headings'], place: number | null): string[] {
  const path: string[] = [];
  // Each stands under one before it, so that this ends whatever a file says.
  for (let at = place; at !== null; ) {
    const heading: PackReading['headings'][number] | undefined = headings[at];
    if (!heading) break;
    path.unshift(heading.text);
    at = heading.under !== null && heading.under < at ? heading.under : null;
  }
  return path;
}
