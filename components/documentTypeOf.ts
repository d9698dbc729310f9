import { DOCUMENT_TYPES, type DocumentType } from '../lib/knowledge/DOCUMENT_TYPES.ts';
import { codeKey } from './codeKey.ts';
import type { Translate } from './Translate.ts';

const isDocumentType = (type: string | null): type is DocumentType =>
  (DOCUMENT_TYPES as readonly (string | null)[]).includes(type);

/** The words of a type of document; null where it is not known, or of a kind that has no words here. */
export function documentTypeOf(type: string | null, t: Translate): string | null {
  return isDocumentType(type) ? t(codeKey('type', type)) : null;
}
