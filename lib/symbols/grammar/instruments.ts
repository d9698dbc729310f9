/** A treaty, with the names by which texts call it; regular-expression sources. */
export interface Instrument {
  /** Short name used in canonical forms: "UNTOC art. 32 (3)". */
  key: string;
  names: string[];
  /** What a text calls it for short once it has named it. */
  short: 'Convention' | 'Protocol' | 'Charter' | 'Covenant' | null;
  /** Bodies in whose documents the short name means this treaty. */
  bodies: string[];
}

/** Source of the names: the seed documents, and treaty titles as resolutions print them. Longer names come first. */
export const INSTRUMENTS: Instrument[] = [
  {
    key: 'TIP Protocol',
    names: [
      'Protocol to Prevent, Suppress and Punish Trafficking in Persons(?:, [Ee]specially Women and Children)?(?:, supplementing the United Nations Convention against Transnational Organized Crime)?',
      'Trafficking in Persons Protocol',
      'Trafficking Protocol',
      'Protocole relatif à la traite des personnes',
      'Protocole visant à prévenir, réprimer et punir la traite des personnes',
      'Protocolo contra la [Tt]rata de [Pp]ersonas',
      'Protocolo para [Pp]revenir, [Rr]eprimir y [Ss]ancionar la [Tt]rata de [Pp]ersonas',
      'Протокол[а-яё]{0,2} о торговле людьми',
      '贩运人口议定书|人口贩运议定书',
      'بروتوكول الاتجار بالأشخاص',
    ],
    short: 'Protocol',
    bodies: ['CTOC/COP/WG.4'],
  },
  {
    key: 'SOM Protocol',
    names: [
      'Protocol against the Smuggling of Migrants(?: by Land, Sea and Air)?(?:, supplementing the United Nations Convention against Transnational Organized Crime)?',
      'Smuggling of Migrants Protocol',
      'Migrants Protocol',
      'Protocole relatif au trafic illicite de migrants',
      'Protocolo contra el [Tt]ráfico [Ii]lícito de [Mm]igrantes',
    ],
    short: 'Protocol',
    bodies: ['CTOC/COP/WG.7'],
  },
  {
    key: 'Firearms Protocol',
    names: ['Firearms Protocol', 'Protocole relatif aux armes à feu', 'Protocolo sobre [Aa]rmas de [Ff]uego'],
    short: 'Protocol',
    bodies: ['CTOC/COP/WG.6'],
  },
  {
    key: 'UNTOC',
    names: [
      'United Nations Convention against Transnational Organized Crime',
      'Organized Crime Convention',
      'Convention against Transnational Organized Crime',
      'Convention(?: des Nations Unies)? contre la criminalité(?: transnationale)? organisée',
      'Convention sur la criminalité organisée',
      'Convención(?: de las Naciones Unidas)? contra la Delincuencia Organizada(?: Transnacional)?',
      'Конвенци[а-яё](?: Организации Объединенных Наций)? против(?: транснациональной)? организованной преступности',
      '(?:联合国)?打击跨国有组织犯罪公约|有组织犯罪公约',
      'اتفاقية(?: الأمم المتحدة لمكافحة)? الجريمة المنظمة(?: عبر الوطنية)?',
    ],
    short: 'Convention',
    bodies: ['CTOC/COP'],
  },
  {
    key: 'UNCAC',
    names: [
      '(?:United Nations )?Convention against Corruption',
      'Convention(?: des Nations Unies)? contre la corruption',
      'Convención(?: de las Naciones Unidas)? contra la Corrupción',
      'Конвенци[а-яё](?: Организации Объединенных Наций)? против коррупции',
      '(?:联合国)?反腐败公约',
      'اتفاقية(?: الأمم المتحدة ل)?مكافحة الفساد',
    ],
    short: 'Convention',
    bodies: ['CAC/COSP'],
  },
  {
    key: 'UN Charter',
    names: [
      'Charter of the United Nations',
      'United Nations Charter',
      'Charte des Nations Unies',
      'Carta de las Naciones Unidas',
      'Устав[а-яё]{0,2} Организации Объединенных Наций',
      '联合国宪章',
      'ميثاق الأمم المتحدة',
    ],
    short: 'Charter',
    bodies: ['A', 'S', 'E', 'A/HRC'],
  },
  {
    key: 'UDHR',
    names: [
      'Universal Declaration of Human Rights',
      "Déclaration universelle des droits de l['’]homme",
      'Declaración Universal de Derechos Humanos',
    ],
    short: null,
    bodies: [],
  },
  {
    key: 'ICCPR',
    names: [
      'International Covenant on Civil and Political Rights',
      'Pacte international relatif aux droits civils et politiques',
      'Pacto Internacional de Derechos Civiles y Políticos',
    ],
    short: 'Covenant',
    bodies: ['CCPR'],
  },
  {
    key: 'ICESCR',
    names: [
      'International Covenant on Economic, Social and Cultural Rights',
      'Pacte international relatif aux droits économiques, sociaux et culturels',
    ],
    short: 'Covenant',
    bodies: [],
  },
  {
    key: 'CRC',
    names: [
      'Convention on the Rights of the Child',
      "Convention relative aux droits de l['’]enfant",
      'Convención sobre los Derechos del Niño',
    ],
    short: 'Convention',
    bodies: ['CRC'],
  },
  {
    key: 'CEDAW',
    names: ['Convention on the Elimination of All Forms of Discrimination against Women'],
    short: 'Convention',
    bodies: ['CEDAW'],
  },
  {
    key: 'ICERD',
    names: ['International Convention on the Elimination of All Forms of Racial Discrimination'],
    short: 'Convention',
    bodies: ['CERD'],
  },
  {
    key: 'UNCAT',
    names: ['Convention against Torture(?: and Other Cruel, Inhuman or Degrading Treatment or Punishment)?'],
    short: 'Convention',
    bodies: ['CAT'],
  },
  {
    key: 'CRPD',
    names: ['Convention on the Rights of Persons with Disabilities'],
    short: 'Convention',
    bodies: ['CRPD'],
  },
  {
    key: 'UNCLOS',
    names: ['United Nations Convention on the Law of the Sea'],
    short: 'Convention',
    bodies: ['SPLOS', 'ISBA'],
  },
  { key: 'VCLT', names: ['Vienna Convention on the Law of Treaties'], short: null, bodies: [] },
  {
    key: 'UNFCCC',
    names: ['United Nations Framework Convention on Climate Change'],
    short: 'Convention',
    bodies: ['FCCC/CP'],
  },
  { key: 'Paris Agreement', names: ['Paris Agreement'], short: null, bodies: [] },
  {
    key: 'Rome Statute',
    names: ['Rome Statute(?: of the International Criminal Court)?'],
    short: null,
    bodies: [],
  },
];
