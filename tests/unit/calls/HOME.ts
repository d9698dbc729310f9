/** The extension as it answers calls, with one site that it reads. */
export const HOME = {
  id: 'ours',
  origin: 'chrome-extension://ours',
  isReadSite: async (origin: string) => origin === 'https://www.unodc.org',
  isWithin: () => true,
};
