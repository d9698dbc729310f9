/** Hosts that answer with a redirect to others: the reader is asked for all at once. */
export const REDIRECTS: Record<string, string[]> = {
  'docs.un.org': ['documents.un.org'],
  'undocs.org': ['docs.un.org', 'documents.un.org'],
  'www.undocs.org': ['docs.un.org', 'documents.un.org'],
};
