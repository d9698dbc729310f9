import { z } from 'zod';
import { DOUBTS } from '../DOUBTS.ts';
import type { Through } from '../Through.ts';
import { packSource } from './packSource.ts';

const source = z.array(packSource).min(1);
const certainty = z.discriminatedUnion('confidence', [
  z.strictObject({ source, confidence: z.literal('certain') }),
  z.strictObject({ source, confidence: z.literal('probable'), why: z.enum(DOUBTS) }),
]);

/** What stands beside a fact once several sources are joined; no file of a pack may say it of itself. */
interface Joined<Value> {
  /** By which way it came; absent for the built-in pack. */
  through?: Through;
  /** What other sources say instead: none of them is preferred. */
  others?: readonly Fact<Value>[];
}

/** One fact: what is so, where that was read, and how sure it is. */
export type Fact<Value> = { value: Value } & z.infer<typeof certainty> & Joined<Value>;

/** The schema of a fact whose value fits `value`. There is no fact without a source, and no doubt without a reason. */
export function factOf<Value extends z.ZodType>(value: Value) {
  const [certain, probable] = certainty.options;
  return z.discriminatedUnion('confidence', [certain.extend({ value }), probable.extend({ value })]);
}
