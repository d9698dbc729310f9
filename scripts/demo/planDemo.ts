import fs from 'node:fs';
import path from 'node:path';
import { CONTENT_TYPES } from '../stage/CONTENT_TYPES.ts';
import { folderSite } from '../stage/folderSite.ts';
import { SPECIMEN_PDF } from '../stage/SPECIMEN_PDF.ts';
import { DemoRefused } from './DemoRefused.ts';
import type { Plan } from './Plan.ts';

const ORIGIN = 'https://www.unodc.org';
const SPECIMENS = path.resolve(import.meta.dirname, '../../tests/fixtures/site');
const REPORT = `${ORIGIN}/unodc/en/treaties/CTOC/report-specimen.html`;
const SPECIMEN_PAGES = [
  `${ORIGIN}/unodc/en/treaties/CTOC/working-group-specimen.html`,
  REPORT,
  `${ORIGIN}${SPECIMEN_PDF}`,
];
const FOLLOWED = {
  earlier: `${ORIGIN}/unodc/en/treaties/CTOC/recommendations-specimen.html`,
  later: `${ORIGIN}/unodc/en/treaties/CTOC/later-report-specimen.html`,
  paragraph: '15',
};

/** A note is made on the first of these addresses, unless another is named. */
function planAddresses(
  site: Plan['site'],
  addresses: string[],
  noted = addresses[0],
  followed: Plan['followed'] = null,
): Plan {
  if (noted === undefined) throw new DemoRefused('Give a file or an address to open.');
  return { site, addresses, noted, followed };
}

function planFiles(files: string[]): Plan {
  const byPath = new Map<string, string>();
  for (const file of files) {
    if (!fs.existsSync(file) || !fs.statSync(file).isFile()) throw new DemoRefused(`No such file: ${file}`);
    if (!(path.extname(file).toLowerCase() in CONTENT_TYPES)) {
      throw new DemoRefused(
        `A browser cannot show ${file}: give one of ${Object.keys(CONTENT_TYPES).join(' ')}`,
      );
    }
    const address = `/${path.basename(file)}`;
    if (byPath.has(address))
      throw new DemoRefused(`Two files are called ${path.basename(file)}: open them one by one.`);
    byPath.set(address, path.resolve(file));
  }
  const addresses = [...byPath.keys()].map((address) => `${ORIGIN}${encodeURI(address)}`);
  return planAddresses((address) => byPath.get(address) ?? null, addresses);
}

/**
 * What to open for the demo's arguments: files, each served as https://www.unodc.org/NAME; or addresses, as they are;
 * or, for none, our own specimens.
 *
 * @throws DemoRefused for what cannot be opened.
 */
export function planDemo(given: string[]): Plan {
  if (given.length === 0) return planAddresses(folderSite(SPECIMENS), SPECIMEN_PAGES, REPORT, FOLLOWED);
  const addresses = given.filter((text) => /^https?:\/\//i.test(text));
  if (addresses.length === 0) return planFiles(given);
  if (addresses.length < given.length)
    throw new DemoRefused('Give files or addresses, not both: files stand in for the site.');
  return planAddresses(null, addresses);
}
