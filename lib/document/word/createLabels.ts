import { drawNumber } from './drawNumber.ts';
import { findChild } from './findChild.ts';
import { listChildren } from './listChildren.ts';
import type { ListPlace } from './Style.ts';
import type { XmlElement } from './XmlElement.ts';

interface Level {
  start: number;
  format: string;
  /** "%1.", "(%2)"; a bullet's character. */
  text: string;
}

interface List {
  /** Lists of the same name count on together. */
  counted: string;
  levels: Level[];
  /** Levels at which this list begins anew. */
  starts: Map<number, number>;
}

/** Gives the label that is drawn before the next paragraph of a list; '' where none is. */
export type LabelOf = (place: ListPlace) => string;

/* Fonts of symbols draw bullets as characters of their own. */
const BULLET = /^[\ue000-\uf8ff·•o§–—-]$/;

/** Reads the lists of a file (`word/numbering.xml`) and counts them as paragraphs are asked for in order. */
export function createLabels(root: XmlElement | undefined): LabelOf {
  const abstract = new Map(
    listChildren(root, 'w:abstractNum').map((list) => [list.attributes['w:abstractNumId'] ?? '', list]),
  );
  const lists = new Map(
    listChildren(root, 'w:num').map((list) => [list.attributes['w:numId'] ?? '', readList(list, abstract)]),
  );
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return ({ list: id, level: at }) => {
    const list = lists.get(id);
    const level = list?.levels[at];
    if (!list || !level) return '';
    const count = counts.get(list.counted) ?? [];
    counts.set(list.counted, count);
    for (const [restarted, start] of list.starts)
      if (!begun.has(`${id} ${restarted}`)) {
        begun.add(`${id} ${restarted}`);
        count[restarted] = start - 1;
      }
    count[at] = (count[at] ?? level.start - 1) + 1;
    count.length = at + 1;
    if (level.format === 'bullet') return BULLET.test(level.text) ? '•' : level.text;
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const other = Number(digit) - 1;
      const value = count[other] ?? list.levels[other]?.start ?? 1;
      return drawNumber(value, list.levels[other]?.format ?? 'decimal');
    });
  };
}

function readList(list: XmlElement, abstract: ReadonlyMap<string, XmlElement>): List {
  const name = findChild(list, 'w:abstractNumId')?.attributes['w:val'] ?? '';
  const levels: Level[] = [];
  const starts = new Map<number, number>();
  for (const level of listChildren(abstract.get(name), 'w:lvl')) addLevel(levels, level);
  for (const change of listChildren(list, 'w:lvlOverride')) {
    const at = Number(change.attributes['w:ilvl'] ?? 0);
    const own = findChild(change, 'w:lvl');
    if (own) addLevel(levels, own);
    const start = findChild(change, 'w:startOverride')?.attributes['w:val'];
    if (start !== undefined) starts.set(at, Number(start));
  }
  return { counted: name, levels, starts };
}

function addLevel(levels: Level[], level: XmlElement): void {
  const say = (name: string) => findChild(level, name)?.attributes['w:val'];
  levels[Number(level.attributes['w:ilvl'] ?? 0)] = {
    start: Number(say('w:start') ?? 1),
    format: say('w:numFmt') ?? 'decimal',
    text: say('w:lvlText') ?? '',
  };
}
