/** Gives something that is loaded when first asked for; what could not be loaded rejects, and is tried again at the next asking. */
export function createLoader<Thing>(load: () => Promise<Thing>): () => Promise<Thing> {
  let loading: Promise<Thing> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
