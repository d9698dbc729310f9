import { findChild } from './findChild.ts';
import { listChildren } from './listChildren.ts';
import type { XmlElement } from './XmlElement.ts';

/** A level of a list. */
export interface Level {
  start: number;
  /** How its number is drawn, in Word's words: "decimal", "lowerLetter", "bullet". */
  format: string;
  /** "%1.", "(%2)"; a bullet's character. */
  text: string;
  /** Whether all numbers in it are drawn in digits, whatever the levels above are drawn in. */
  isLegal: boolean;
  /** The level, from 1, behind which alone it begins anew; 0 for behind none; null where it says nothing. */
  restartsBehind: number | null;
  /** The style whose paragraphs are of this level. */
  style: string | null;
}

/** A list of a file. */
export interface List {
  /** Lists of the same name count on together. */
  counted: string;
  /** By level, from 0; holes where the file says nothing. */
  levels: Level[];
  /** Levels at which this list begins anew, with their first number. */
  starts: Map<number, number>;
}

/** The lists of a file (`word/numbering.xml`; undefined where it has none), by their names in it. */
export function readLists(root: XmlElement | undefined): Map<string, List> {
  const abstract = new Map(
    listChildren(root, 'w:abstractNum').map((list) => [list.attributes['w:abstractNumId'] ?? '', list]),
  );
  return new Map(
    listChildren(root, 'w:num').map((list) => [list.attributes['w:numId'] ?? '', readList(list, abstract)]),
  );
}

function readList(list: XmlElement, abstract: ReadonlyMap<string, XmlElement>): List {
  const named = findChild(list, 'w:abstractNumId')?.attributes['w:val'] ?? '';
  const [counted, levelled] = findLevels(named, abstract);
  const levels: Level[] = [];
  const starts = new Map<number, number>();
  for (const level of listChildren(levelled, 'w:lvl')) addLevel(levels, level);
  for (const change of listChildren(list, 'w:lvlOverride')) {
    const at = Number(change.attributes['w:ilvl'] ?? 0);
    const own = findChild(change, 'w:lvl');
    if (own) addLevel(levels, own);
    const start = findChild(change, 'w:startOverride')?.attributes['w:val'];
    if (start !== undefined) starts.set(at, Number(start));
  }
  return { counted, levels, starts };
}

/** A list can leave its levels to a style of lists, which another list defines. */
function findLevels(
  name: string,
  abstract: ReadonlyMap<string, XmlElement>,
): [name: string, list: XmlElement | undefined] {
  const list = abstract.get(name);
  const style = findChild(list, 'w:numStyleLink')?.attributes['w:val'];
  if (style === undefined) return [name, list];
  const defining = [...abstract].find(
    ([, other]) => findChild(other, 'w:styleLink')?.attributes['w:val'] === style,
  );
  return defining ?? [name, list];
}

function addLevel(levels: Level[], level: XmlElement): void {
  const say = (name: string) => findChild(level, name)?.attributes['w:val'];
  const isLegal = findChild(level, 'w:isLgl');
  levels[Number(level.attributes['w:ilvl'] ?? 0)] = {
    start: Number(say('w:start') ?? 1),
    format: say('w:numFmt') ?? formatFor(level) ?? 'decimal',
    text: say('w:lvlText') ?? '',
    isLegal: isLegal !== undefined && isLegal.attributes['w:val'] !== '0',
    restartsBehind: findChild(level, 'w:lvlRestart') ? Number(say('w:lvlRestart')) : null,
    style: say('w:pStyle') ?? null,
  };
}

/** A format that only later versions of Word know stands beside one for all. */
function formatFor(level: XmlElement): string | undefined {
  return findChild(level, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt')?.attributes['w:val'];
}
