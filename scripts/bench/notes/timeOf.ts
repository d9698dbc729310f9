/** Milliseconds that some work takes, once, as a person with a watch would see it. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
