/** Median milliseconds of a synchronous task over several runs, after runs that only warm up. */
export function measure(task: () => unknown, runs = 15): number {
  for (let warm = 0; warm < 3; warm += 1) task();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
