/** What stands in place of a pack's id for what was read on this device. */
export const LEARNED = '';
