/** The documents that the built-in knowledge was made from, where they are there. */
export const SEEDS = [
  '000_6b7a769a9e24bcf2.txt',
  '001_1e123bc18c8b325e.txt',
  '002_10f13345d1e7e985.txt',
  '003_31f44fdb7ebd2ad5.txt',
];
