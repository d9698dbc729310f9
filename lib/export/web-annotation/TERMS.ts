/** The context of the Web Annotation Data Model (W3C Recommendation, 23 February 2017). */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Head of the names of what a note holds and the model has no word for. */
export const ADDENDUM_TERMS = 'urn:addendum:terms#';

/** Head of the names of notes. */
export const NOTE_NAME = 'urn:addendum:note:';

/** The fields of a note that the model has no word for, each under its name in the file. */
export const OWN_TERMS = {
  kind: 'addendum:kind',
  targets: 'addendum:targets',
  colour: 'addendum:colour',
  status: 'addendum:status',
  statusDay: 'addendum:statusDay',
  symbol: 'addendum:symbol',
  title: 'addendum:title',
  url: 'addendum:url',
  language: 'addendum:language',
  paragraph: 'addendum:paragraph',
  quote: 'addendum:quote',
} as const;
