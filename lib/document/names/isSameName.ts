import { nameKeys } from './nameKeys.ts';

/** Whether two names mean the same State or organization: "the Islamic Republic of Iran", "IRAN (Islamic Republic of)". */
export function isSameName(one: string, other: string): boolean {
  const keys = new Set(nameKeys(one));
  return nameKeys(other).some((key) => keys.has(key));
}
