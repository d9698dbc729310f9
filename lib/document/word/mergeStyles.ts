import type { Style } from './Style.ts';

/** What one style says, and where it says nothing, what another does. */
export function mergeStyles(first: Style, second: Style): Style {
  return {
    isBold: first.isBold ?? second.isBold,
    isHidden: first.isHidden ?? second.isHidden,
    size: first.size ?? second.size,
    raised: first.raised ?? second.raised,
    outlineLevel: first.outlineLevel ?? second.outlineLevel,
    list: mergeLists(first.list, second.list),
  };
}

/** A paragraph can say the level alone, and leave the list to its style. */
function mergeLists(first: Style['list'], second: Style['list']): Style['list'] {
  if (first === null || first.list !== '') return first ?? second;
  return second === null ? null : { list: second.list, level: first.level ?? second.level };
}
