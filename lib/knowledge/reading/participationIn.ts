import type { Document } from '../../document/Document.ts';
import type { PackParticipation } from '../pack/packParticipation.ts';

/** Who took part and who spoke, as a document tells; null where it tells of nobody. */
export function participationIn({
  attendance,
  officers,
  statements,
}: Pick<Document, 'attendance' | 'officers' | 'statements'>): PackParticipation | null {
  if (attendance.length + officers.length + statements.length === 0) return null;
  return {
    attendance: attendance.map(({ paragraph, category, names, unfinished }) => ({
      paragraph,
      category,
      names,
      unfinished,
    })),
    officers: officers.map(({ paragraph, office, name, country }) => ({ paragraph, office, name, country })),
    statements: statements.map(({ paragraph, item, capacity, names }) => ({
      paragraph,
      item,
      capacity,
      names,
    })),
  };
}
