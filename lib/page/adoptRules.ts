/**
 * Gives a page, or a component of it, style rules without touching its markup, until `signal` is aborted.
 *
 * A rule in our shadow root would not paint the page, and a `<style>` would change it.
 */
export function adoptRules(tree: DocumentOrShadowRoot, rules: string, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}
