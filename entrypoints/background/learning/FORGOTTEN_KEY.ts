/** Where open pages are listed whose documents were forgotten while they were open, in `storage.session`. */
export const FORGOTTEN_KEY = 'forgotten';
