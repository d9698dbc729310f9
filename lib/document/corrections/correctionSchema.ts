import { z } from 'zod';
import { readSymbol } from '../../symbols/readSymbol.ts';
import type { Correction } from './Correction.ts';

const label = z.string().max(40).nullable();

const passage = z.object({
  paragraph: label,
  item: label,
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  words: z.string().max(400),
});

/** Reads a correction from a message, a store or a file: the border's check of `Correction`. */
export const correctionSchema: z.ZodType<Correction> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-recommendation'), passage }),
  z.object({ kind: z.literal('is-recommendation'), passage }),
  z.object({ kind: z.literal('split'), passage, at: z.string().min(1).max(400) }),
  z.object({
    kind: z.literal('evidence'),
    passage,
    relation: z.string().min(1).max(40),
    document: z.string().trim().min(1).max(400),
    paragraph: z.string().trim().min(1).max(40).nullable(),
    quote: z.string().trim().max(4000),
  }),
  z.object({
    kind: z.literal('symbol'),
    symbol: z
      .string()
      .max(120)
      .refine((symbol) => readSymbol(symbol) === symbol, 'no symbol in canonical form'),
  }),
]);
