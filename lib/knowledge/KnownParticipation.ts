import type { FactSource } from './Card.ts';
import type { PackParticipation } from './pack/packParticipation.ts';

/** Who took part in a session, as one document says. */
export interface KnownParticipation extends PackParticipation {
  /** The document's symbol, else its key in the pack's sources. */
  document: string;
  source: FactSource;
}
