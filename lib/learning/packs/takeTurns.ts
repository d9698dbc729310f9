/** Milliseconds of work after which everything else gets its turn. */
const SLICE = 16;

/** Gives a function to be called between small pieces of work: it lets others run where that is due, and then says so. */
export function takeTurns(): () => Promise<boolean> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < SLICE) return false;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
    return true;
  };
}
