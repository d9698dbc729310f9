import { askBackground } from '../../lib/calls/askBackground.ts';
import type { Anchoring } from '../../lib/page/Anchoring.ts';
import type { Marking } from '../../lib/page/Marking.ts';
import type { Views } from '../../lib/page/Views.ts';
import { HANDED_OVER } from './HANDED_OVER.ts';

interface Scripts {
  views: Views;
  anchoring: Anchoring;
  marks: Marking;
}

/**
 * Has the background bring a further script into this frame, and takes what it hands over.
 *
 * @throws Error where the background does not answer or the script does not come.
 */
export async function bringScript<Name extends keyof Scripts>(script: Name): Promise<Scripts[Name]> {
  await askBackground('bring-script', { script });
  const handed = (globalThis as Record<string, unknown>)[HANDED_OVER[script]];
  if (handed === undefined) throw new Error(`The script "${script}" was not brought in.`);
  return handed as Scripts[Name];
}
