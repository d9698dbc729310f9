/**
 * Gives the page style rules without touching its markup, until `signal` is aborted.
 *
 * A rule in our shadow root would not paint the page, and a `<style>` would change it.
 */
export function adoptRules(rules: string, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}
