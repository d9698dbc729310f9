import { type LookUps, openLookUp } from '../../../lib/learning/overlay/openLookUp.ts';
import { useLearned } from '../../../lib/learning/useLearned.ts';

let opened: Promise<LookUps | null> | null = null;

async function open(): Promise<LookUps | null> {
  return openLookUp(await useLearned()).catch(() => null);
}

/** The look-ups beside the built-in pack; null where the database cannot be read. */
export function lookUps(): Promise<LookUps | null> {
  opened ??= open().catch(() => null);
  return opened;
}

/** Has everything looked up anew. */
export function dropLookUps(): void {
  opened = null;
}
