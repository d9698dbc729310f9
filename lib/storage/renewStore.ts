/** In no use but this. */
const NAME = 'renewing';

/**
 * Makes a database and deletes it, which lets Chromium end the file that it writes to and begin another. A write that a
 * full disk cut off in its middle leaves a torn record there; what is written behind it later is sound, but at a start
 * of the browser after that the whole store counts as damaged, and Chromium deletes it. Rejects where there is no room.
 */
export async function renewStore(): Promise<void> {
  const made = indexedDB.open(NAME, 1);
  made.onupgradeneeded = () => void made.result.createObjectStore('nothing');
  (await settle(made)).close();
  await settle(indexedDB.deleteDatabase(NAME));
}

function settle<Result>(request: IDBOpenDBRequest & { result: Result }): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
