/** Bytes that the least write takes. */
const LEAST = 16_384;

/** Whether the browser says that there is no room left: where it cannot even open a store, Chromium names no reason. */
export async function hasNoRoom(): Promise<boolean> {
  const storage: StorageManager | undefined = navigator.storage;
  const told = await storage?.estimate().catch(() => null);
  return told?.quota !== undefined && told.quota - (told.usage ?? 0) < LEAST;
}
