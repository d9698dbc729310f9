/** Where the specimen report stands as a PDF, on the site that the stage stands in for. */
export const SPECIMEN_PDF = '/documents/treaties/recommendations-specimen.pdf';
