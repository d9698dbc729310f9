/** Organs as lawyers shorten them in the names of resolutions, by head of symbols; others keep their name. */
export const ORGAN_ABBREVIATIONS: Record<'oscola' | 'bluebook', Readonly<Record<string, string>>> = {
  oscola: { A: 'UNGA', S: 'UNSC', E: 'ECOSOC', 'A/HRC': 'UNHRC' },
  bluebook: {
    A: 'G.A.',
    S: 'S.C.',
    E: 'Economic and Social Council [ECOSOC]',
    'A/HRC': 'Human Rights Council',
  },
};
