import * as z from 'zod/mini';
import { LANGUAGES } from '../symbols/Language.ts';

const MOST_ADDRESS = 100_000;
/** Work, address and text, and room for what a later version adds. */
const MOST_TARGETS = 20;

const address = z.string().check(z.maxLength(MOST_ADDRESS));

/** The shape of a `DocumentPage` in a call. */
export const documentPageInput = z.object({
  url: address,
  title: address,
  symbol: z.nullable(z.string().check(z.maxLength(200))),
  language: z.nullable(z.enum(LANGUAGES)),
  targets: z
    .array(z.string().check(z.regex(/^(?:work|url|text):./), z.maxLength(MOST_ADDRESS)))
    .check(z.maxLength(MOST_TARGETS)),
});
