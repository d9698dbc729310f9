import type { Pinpoint, PinpointStep, PinpointUnit } from './Pinpoint.ts';

/** How printed labels name a part; the first group is its own label. Each ends at a comma or at the end. */
const NAMED: readonly [PinpointUnit, RegExp][] = [
  ['annex', /^annex(?: ([IVXLC]+|\d+|[A-Z]))?(?:, ?|$)/],
  ['annex', /^annexes ([IVXLC]+(?:(?:, | and | ?[-–] ?)[IVXLC]+)+)(?:, ?|$)/],
  ['chapter', /^chap(?:ter|\.)? ([IVXLC]+|\d+)(?:, ?|$)/],
  ['section', /^sect(?:ion|\.)? ([A-Z\d]+(?:\.[A-Z\d]+)*)(?:, ?|$)/],
  ['page', /^(?:pages?|pp?\.) (\d+(?: ?[-–] ?\d+)?)(?:, ?|$)/],
  ['paragraph', /^(?:paragraphs?|paras?\.) (\d.*)$/],
  ['paragraph', /^(?:operative paragraphs?|op\.? ?paras?\.?|Ops?\.) (\d.*)$/],
  ['paragraph', /^([\d(].*)$/],
  ['other', /^([^,]+)(?:, ?|$)/],
];

/**
 * Reads where a label points: "15 (b) (ii)", "15–17", "annex I, 3", "chap. II, sect. A", "annex I, chap. II, page 4".
 * Takes the label as printed, null for a whole document.
 */
export function readPinpoint(label: string | null): Pinpoint {
  const steps: PinpointStep[] = [];
  let rest = label?.trim() ?? '';
  while (rest !== '') {
    for (const [unit, pattern] of NAMED) {
      const found = pattern.exec(rest);
      if (!found) continue;
      steps.push({ unit, label: spaceOut(found[1] ?? '') });
      rest = rest.slice(found[0].length);
      break;
    }
    // Nothing but a comma: there is no more to read.
    if (rest.startsWith(',')) rest = '';
  }
  return steps;
}

/** "15(b)(ii)" is printed "15 (b) (ii)", and a range has a dash. */
function spaceOut(label: string): string {
  return label
    .trim()
    .replace(/(?<=[\d)])\(/g, ' (')
    .replace(/(?<=\d) ?[-–] ?(?=\d)/g, '–');
}
