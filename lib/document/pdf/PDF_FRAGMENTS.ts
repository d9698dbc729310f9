/** What the value of a W3C FragmentSelector of ours conforms to: the fragment identifiers of PDF, RFC 8118. */
export const PDF_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc8118';
