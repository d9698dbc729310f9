import { describe, expect, it } from 'vitest';
import { symbolOfFileName } from '../../../lib/symbols/symbolOfFileName.ts';
import { symbolOfLink } from '../../../lib/symbols/symbolOfLink.ts';

const LINKS: [href: string, symbol: string, language: string | null][] = [
  ['https://docs.un.org/en/A/71/119', 'A/71/119', 'en'],
  ['https://docs.un.org/zh/a/res/64/293?direct=true', 'A/RES/64/293', 'zh'],
  ['https://docs.un.org/A/71/119', 'A/71/119', null],
  ['https://docs.un.org/en/CTOC/COP/WG.4/2010/6/', 'CTOC/COP/WG.4/2010/6', 'en'],
  ['https://docs.un.org/ES/CTOC/COP/2008/INF/1', 'CTOC/COP/2008/INF/1', 'es'],
  ['https://docs.un.org/en/A/71/119#page=3', 'A/71/119', 'en'],
  ['https://docs.un.org/en/e/cn.4/sub.2/2003/12/rev.2', 'E/CN.4/SUB.2/2003/12/Rev.2', 'en'],
  ['https://docs.un.org/ar/A/HRC/RES/49/5', 'A/HRC/RES/49/5', 'ar'],
  ['https://undocs.org/ru/S/2024/228', 'S/2024/228', 'ru'],
  ['https://undocs.org/A/RES/1514(XV)', 'A/RES/1514(XV)', null],
  ['https://undocs.org/en/A/hrc/RES/57/26', 'A/HRC/RES/57/26', 'en'],
  ['http://www.undocs.org/S/RES/2722%20(2024)/', 'S/RES/2722(2024)', null],
  ['https://UNDOCS.ORG//A/71/119', 'A/71/119', null],
  ['https://undocs.org/en/A%2F71%2F119', 'A/71/119', 'en'],
  ['https://undocs.org/en/A/80/6%20(Sect.%2024)/Corr.1', 'A/80/6(SECT.24)/Corr.1', 'en'],
  ['https://undocs.org/en/TD/OLIVE%20OIL.10/L.1/Add.1', 'TD/OLIVE OIL.10/L.1/Add.1', 'en'],
  ['https://undocs.org/Home/Mobile?FinalSymbol=A%2F71%2F119&Language=E&DeviceType=Desktop', 'A/71/119', 'en'],
  ['https://undocs.org/pdf?symbol=en/A/67/97', 'A/67/97', 'en'],
  ['https://documents.un.org/api/symbol/access?s=A/71/119&l=fr&t=pdf', 'A/71/119', 'fr'],
  ['https://daccess-ods.un.org/access.nsf/Get?OpenAgent&DS=A/RES/64/293&Lang=E', 'A/RES/64/293', 'en'],
  ['http://daccess-ods.un.org/access.nsf/Get?Open&DS=CAC/COSP/2019/5&Lang=C', 'CAC/COSP/2019/5', 'zh'],
  ['http://www.un.org/ga/search/view_doc.asp?symbol=A/70/472', 'A/70/472', null],
  ['https://www.un.org/en/ga/search/view_doc.asp?symbol=S/RES/2202(2015)&Lang=F', 'S/RES/2202(2015)', 'fr'],
  [
    'https://tbinternet.ohchr.org/_layouts/15/treatybodyexternal/Download.aspx?symbolno=CRC%2FC%2FGC%2F13&Lang=en',
    'CRC/C/GC/13',
    'en',
  ],
  ['https://digitallibrary.un.org/record/151/files/A_47_623-EN.pdf', 'A/47/623', 'en'],
  ['https://www.unodc.org/documents/corruption/CAC_COSP_IRG_2015_1.pdf', 'CAC/COSP/IRG/2015/1', null],
  ['https://www.unodc.org/res/x_html/CTOC_COP_WG.4_2010_6_F.pdf', 'CTOC/COP/WG.4/2010/6', 'fr'],
  ['https://unodc.org/documents/A-71-119.docx', 'A/71/119', null],
];

const NO_LINKS: [why: string, href: string][] = [
  ['another site that begins alike', 'https://undocs.org.evil.example/A/71/119'],
  ['another site that ends alike', 'https://notundocs.org/A/71/119'],
  ['a site in the place of a user', 'https://undocs.org@evil.example/A/71/119'],
  ['a user on the right site', 'https://someone:secret@undocs.org/A/71/119'],
  ['a file on another site', 'https://digitallibrary.un.org.evil.example/record/1/files/A_47_623-EN.pdf'],
  ['a parameter of another site', 'https://evil.example/?symbol=A/71/119&FinalSymbol=A/71/119'],
  ['a script', 'javascript:location="https://undocs.org/A/71/119"'],
  ['data', 'data:text/html,https://undocs.org/A/71/119'],
  ['a local file', 'file:///A/71/119'],
  ['no scheme', 'undocs.org/A/71/119'],
  ['no host', '//undocs.org/A/71/119'],
  ['a fragment', '#A/71/119'],
  ['nothing', ''],
  ['no symbol', 'https://docs.un.org/en/'],
  ['half a symbol', 'https://docs.un.org/en/CTOC/COP/2008'],
  ['a mistyped symbol', 'https://undocs.org/en/A/78/L..17'],
  ['more than a symbol', 'https://undocs.org/en/A/71/119/and/more'],
  ['wrongly encoded', 'https://undocs.org/%E0%A4%A'],
  ['a record without a file', 'https://digitallibrary.un.org/record/151'],
  ['a job number', 'https://www.unodc.org/documents/treaties/V1705841.pdf'],
  ['a path that looks alike', 'https://www.unodc.org/unodc/en/treaties/CTOC/COP/2008/19.html'],
  ['a page', 'https://www.unodc.org/unodc/en/treaties/CTOC/working-group.html'],
];

const FILE_NAMES: [name: string, symbol: string | null][] = [
  ['CAC_COSP_IRG_2015_1', 'CAC/COSP/IRG/2015/1'],
  ['A_71_PV.22', 'A/71/PV.22'],
  ['A_71_PV.22.pdf', 'A/71/PV.22'],
  ['A-RES-78-323.pdf', 'A/RES/78/323'],
  ['A_RES_3274(XXIX).json', null],
  ['S_RES_2709(2023).html', 'S/RES/2709(2023)'],
  ['A_RES_S-22_2.txt', 'A/RES/S-22/2'],
  ['UNEP_EA.4_RES.3.docx', 'UNEP/EA.4/RES.3'],
  ['A_47_623-EN.pdf', 'A/47/623'],
  ['ctoc_cop_wg.4_2010_l.1_add.2.doc', 'CTOC/COP/WG.4/2010/L.1/Add.2'],
  ['/some/folder/A_71_119.pdf', 'A/71/119'],
  ['C:\\papers\\A_71_119.pdf', 'A/71/119'],
  ['V1705841.pdf', null],
  ['V.10-50502_E.pdf', null],
  ['report_2010_6.pdf', null],
  ['2015-10-12.pdf', null],
  ['CTOC_COP_2008.pdf', null],
  ['Annex_A_1.pdf', null],
  ['', null],
  ['_'.repeat(10_000), null],
];

describe('symbolOfLink', () => {
  it.each(LINKS)('%s', (href, symbol, language) => {
    expect(symbolOfLink(href)).toEqual({ symbol, language });
  });

  it.each(NO_LINKS)('%s leads to no document: %s', (_, href) => {
    expect(symbolOfLink(href)).toBeNull();
  });
});

describe('symbolOfFileName', () => {
  it.each(FILE_NAMES)('%s → %s', (name, symbol) => {
    expect(symbolOfFileName(name)).toBe(symbol);
  });
});
