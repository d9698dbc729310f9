/**
 * What the value of a W3C FragmentSelector of ours conforms to: the fragment identifiers of PDF. The Web Annotation Data
 * Model, section 4.2.1, names them by RFC 3778, which RFC 8118 has succeeded without changing them.
 */
export const PDF_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3778';
