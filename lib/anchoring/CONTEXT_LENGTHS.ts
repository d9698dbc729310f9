/**
 * The lengths, in folded units, of a context that tells its place: `describe` takes the first of these at which each
 * half of the context stands only once in the text. A context of any other length promises nothing: it comes from another
 * engine, reaches the beginning or end of the text, or is one of several that no length tells apart.
 *
 * They also say that the passage's own paragraph stood only once. Where it had copies, the context is one unit shorter.
 */
export const CONTEXT_LENGTHS: readonly number[] = [64, 128, 256, 512, 1024];
