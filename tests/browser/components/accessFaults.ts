import axe from 'axe-core';

/** What axe-core finds wrong with a part of the page, a line each: rule, element, and what to do. */
export async function accessFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    // A card is no page of its own: these rules are about whole pages.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html}: ${node.failureSummary}`),
  );
}
