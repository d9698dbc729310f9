import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Site } from './Site.ts';
import { SPECIMEN_PDF } from './SPECIMEN_PDF.ts';
import { setSpecimen } from './setSpecimen.ts';

/** A site that has the specimen report as a PDF too, in a folder made for the occasion. */
export async function withSpecimenPdf(site: Site): Promise<Site> {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'addendum-specimen-')), 'specimen.pdf');
  fs.writeFileSync(file, await setSpecimen());
  return (address) => (address === SPECIMEN_PDF ? file : site(address));
}
