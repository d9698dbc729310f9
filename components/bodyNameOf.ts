import type { MessageKey, Translate } from './Translate.ts';

/** Bodies that have an official name in each interface language. Others keep the name that the knowledge prints. */
const ORGANS: Record<string, MessageKey> = {
  A: 'organ.general_assembly',
  S: 'organ.security_council',
  E: 'organ.economic_and_social_council',
  'A/HRC': 'organ.human_rights_council',
  'E/CN.4': 'organ.commission_on_human_rights',
  'E/CN.7': 'organ.commission_on_narcotic_drugs',
  'E/CN.15': 'organ.commission_on_crime_prevention',
  'UNEP/EA': 'organ.environment_assembly',
  'CTOC/COP': 'organ.crime_conference',
  'CAC/COSP': 'organ.corruption_conference',
  'CTOC/COP/WG.4': 'organ.trafficking_group',
  'CTOC/COP/WG.6': 'organ.firearms_group',
  // Groups whose symbol no source states go by their name.
  'Working Group on International Cooperation': 'organ.cooperation_group',
  'Working Group on the Smuggling of Migrants': 'organ.smuggling_group',
};

/** The name of a body in the reader's language; `printed` where there is no official one; null where nothing is known. */
export function bodyNameOf(body: string | null, printed: string | null, t: Translate): string | null {
  const key = body === null ? undefined : ORGANS[body];
  return key ? t(key) : printed;
}
