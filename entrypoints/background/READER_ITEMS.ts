/** The items of the context menu that open the reader. */
export const READER_ITEMS = { link: 'read-link', page: 'read-page' } as const;
