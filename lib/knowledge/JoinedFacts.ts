import type { Fact } from './pack/factOf.ts';

/** A record of a pack whose facts may have come from several sources. */
export type JoinedFacts<Packed> = {
  [Key in keyof Packed]: Packed[Key] extends Fact<infer Value> | undefined
    ? Fact<Value> | (undefined extends Packed[Key] ? undefined : never)
    : Packed[Key];
};
