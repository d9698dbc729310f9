/** Runs a generator that only pauses to its end, and gives what it returns. */
export function runThrough<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
