/** How long a step of the benchmark may take, for Playwright. */
export const PATIENCE = { timeout: 300_000 };
