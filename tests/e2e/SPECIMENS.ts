const FOLDER = 'https://www.unodc.org/unodc/en/treaties/CTOC';

/** Addresses of the specimen pages. */
export const SPECIMENS = {
  report: `${FOLDER}/report-specimen.html`,
  recommendations: `${FOLDER}/recommendations-specimen.html`,
  laterReport: `${FOLDER}/later-report-specimen.html`,
  text: `${FOLDER}/report-specimen.txt`,
  session: `${FOLDER}/working-group-specimen.html`,
  nothing: `${FOLDER}/no-references-specimen.html`,
  late: `${FOLDER}/late-specimen.html`,
  paper: `${FOLDER}/paper-specimen.html`,
  paperCopy: `${FOLDER}/paper-copy-specimen.html`,
  meeting: `${FOLDER}/meeting-specimen.html`,
  draft: `${FOLDER}/draft-specimen.html`,
  later: `${FOLDER}/later-specimen.html`,
  quote: `${FOLDER}/quote-specimen.html`,
  components: `${FOLDER}/components-specimen.html`,
  frame: `${FOLDER}/frame-specimen.html`,
};
