import { drawNumber } from './drawNumber.ts';
import { type Level, type List, readLists } from './readLists.ts';
import type { ListPlace } from './Style.ts';
import type { XmlElement } from './XmlElement.ts';

/** Gives the label that is drawn before the next paragraph of a list, whose style may tell its level; '' where none is. */
export type LabelOf = (place: ListPlace, style: string | null) => string;

/** Reads the lists of a file (`word/numbering.xml`) and counts them as paragraphs are asked for in order. */
export function createLabels(root: XmlElement | undefined): LabelOf {
  const lists = readLists(root);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return ({ list: id, level }, style) => {
    const list = lists.get(id);
    const at = level ?? Math.max(0, list?.levels.findIndex((one) => one?.style === (style ?? '')) ?? 0);
    const own = list?.levels[at];
    if (!list || !own) return '';
    const count = counts.get(list.counted) ?? [];
    counts.set(list.counted, count);
    for (const [restarted, start] of list.starts)
      if (!begun.has(`${id} ${restarted}`)) {
        begun.add(`${id} ${restarted}`);
        count[restarted] = start - 1;
      }
    count[at] = (count[at] ?? own.start - 1) + 1;
    for (let below = at + 1; below < count.length; below++)
      if (isRestarted(list.levels[below], at)) delete count[below];
    return own.format === 'bullet' ? (own.text === '' ? '' : '•') : drawLevel(own, list, count);
  };
}

/** Levels begin anew behind each level above, unless they say behind which alone. */
function isRestarted(level: Level | undefined, at: number): boolean {
  const behind = level?.restartsBehind ?? null;
  return behind === null || (behind > 0 && at < behind);
}

function drawLevel({ text, isLegal }: Level, { levels }: List, count: readonly number[]): string {
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = levels[at];
    return drawNumber(count[at] ?? other?.start ?? 1, isLegal ? 'decimal' : (other?.format ?? 'decimal'));
  });
}
