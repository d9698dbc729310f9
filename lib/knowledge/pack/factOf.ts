import { z } from 'zod';
import { DOUBTS } from '../DOUBTS.ts';
import { packSource } from './packSource.ts';

const source = z.array(packSource).min(1);
const certainty = z.discriminatedUnion('confidence', [
  z.strictObject({ source, confidence: z.literal('certain') }),
  z.strictObject({ source, confidence: z.literal('probable'), why: z.enum(DOUBTS) }),
]);

/** One fact of a pack: what is so, where that was read, and how sure it is. */
export type Fact<Value> = { value: Value } & z.infer<typeof certainty>;

/** The schema of a fact whose value fits `value`. There is no fact without a source, and no doubt without a reason. */
export function factOf<Value extends z.ZodType>(value: Value) {
  const [certain, probable] = certainty.options;
  return z.discriminatedUnion('confidence', [certain.extend({ value }), probable.extend({ value })]);
}
