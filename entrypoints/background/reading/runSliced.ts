/** Milliseconds at a stretch: other calls of the page are answered in between. */
const SLICE = 20;

/** Runs a generator that only pauses to its end, in slices of time, and gives what it returns. */
export async function runSliced<Result>(steps: Generator<void, Result>): Promise<Result> {
  let begun = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    // A step at a time where steps are long: what two of them take would be too much at a stretch.
    if (performance.now() - begun < SLICE / 2) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
}
