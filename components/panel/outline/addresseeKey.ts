import { foldName } from '../../../lib/document/names/foldName.ts';

/** What stands for nobody: no name folds to it. */
const NOBODY = '-';

/** What an addressee is chosen by, in whatever case it is printed: "States parties", "the States Parties". */
export function addresseeKey(addressee: string | null): string {
  return addressee === null ? NOBODY : foldName(addressee).join(' ');
}
