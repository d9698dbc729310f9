/** An organ whose symbols are told by their head alone. */
export interface Organ {
  name: string;
  /** How a citation names it before "resolution 5/2"; null where its own name serves. */
  short: string | null;
}

/**
 * Well-known heads of symbols. Names as the documents print them, in English, for citations and where a view has no
 * words of its own; views translate by the key.
 */
export const ORGANS: Record<string, Organ> = {
  A: { name: 'General Assembly', short: null },
  S: { name: 'Security Council', short: null },
  E: { name: 'Economic and Social Council', short: null },
  'A/HRC': { name: 'Human Rights Council', short: null },
  'E/CN.4': { name: 'Commission on Human Rights', short: null },
  'E/CN.7': { name: 'Commission on Narcotic Drugs', short: null },
  'E/CN.15': { name: 'Commission on Crime Prevention and Criminal Justice', short: null },
  'CTOC/COP': {
    name: 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
    short: 'Conference',
  },
  'CAC/COSP': {
    name: 'Conference of the States Parties to the United Nations Convention against Corruption',
    short: 'Conference',
  },
  'UNEP/EA': { name: 'United Nations Environment Assembly', short: null },
};
