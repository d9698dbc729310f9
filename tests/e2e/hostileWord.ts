import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const outside = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}" TargetMode="External"/>`;

/** A Word file that names macros, outside templates, pictures and text, fields that fetch, and links that run. `site` is asked for all of them. */
export function hostileWord(site: string): Uint8Array {
  const field = (instruction: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const picture = `<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="picture"/></w:drawing></w:r>`;
  const link = `<w:hyperlink r:id="script"><w:r><w:t>Follow me</w:t></w:r></w:hyperlink>`;
  const markup = '&lt;img src=x onerror=alert(1)&gt;&lt;script src=stolen.js&gt;&lt;/script&gt;';
  const body = [
    '<w:p><w:r><w:t>A paper that is hostile to its readers.</w:t></w:r></w:p>',
    `<w:p>${field(`INCLUDEPICTURE "${site}/stolen.png"`)}${field(`INCLUDETEXT "${site}/stolen.txt"`)}${field('DDEAUTO c:\\\\calc.exe')}${picture}${link}</w:p>`,
    `<w:p><w:r><w:t>${markup}</w:t></w:r></w:p>`,
    '<w:altChunk r:id="chunk"/>',
    `<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Link" r:id="ole"/></w:object></w:r></w:p>`,
  ].join('');
  const relations = [
    outside('picture', 'image', `${site}/stolen.png`),
    outside('script', 'hyperlink', 'javascript:alert(1)'),
    outside('chunk', 'aFChunk', `${site}/stolen.html`),
    outside('ole', 'oleObject', `${site}/stolen.bin`),
  ].join('');
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    'word/document.xml': `<w:document xmlns:w="${MAIN}" xmlns:r="${RELATION}"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations}</Relationships>`,
    'word/settings.xml': `<w:settings xmlns:w="${MAIN}" xmlns:r="${RELATION}"><w:attachedTemplate r:id="t"/></w:settings>`,
    'word/_rels/settings.xml.rels': `<Relationships>${outside('t', 'attachedTemplate', `${site}/stolen.dotm`)}</Relationships>`,
    'word/vbaProject.bin': 'Sub AutoOpen()',
    'word/stolen.html': '<script>alert(1)</script>',
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}
