/** Where settings are kept, in `storage.local`. */
export const SETTINGS_KEY = 'settings';
