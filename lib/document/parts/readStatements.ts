import { splitSentences } from '../asks/splitSentences.ts';
import { toOriginalSpan } from '../lines/toOriginalSpan.ts';
import type { Statement } from '../Meeting.ts';
import type { MeetingSource } from './readMeeting.ts';
import { splitNames } from './splitNames.ts';

/** So many paragraphs are read before a caller can pause. */
const SLICE = 100;
const ZONES = new Set(['deliberations', 'statements', 'organization']);
/* Behind the list of a sentence without a colon: "… for A and B also made statements". */
const TAIL =
  /\s(?:also )?(?:made|delivered|gave|spoke|took the floor|ont fait|a fait|formularon|formuló|hicieron)(?![\p{L}]).*$/u;

/** Who spoke, under which item and in which capacity: sentence by sentence, in chapters on deliberations and statements. */
export function* readStatements({ paragraphs, words }: MeetingSource): Generator<void, Statement[]> {
  const { speakers, underItem, joinedNames } = words.words.meeting;
  const rules = speakers.map(({ name, pattern }) => ({ name, pattern: new RegExp(pattern, 'u') }));
  const item = new RegExp(underItem === '' ? '(?!)' : underItem, 'u');
  const found: Statement[] = [];
  let current: string | null = null;
  let heading = '';
  for (const [index, { zone, text, passage, number, headings }] of paragraphs.entries()) {
    if (index % SLICE === 0) yield;
    if (zone === null || !ZONES.has(zone)) continue;
    const under = headings.join(' > ');
    if (under !== heading) current = null;
    heading = under;
    current = item.exec(text)?.[1] ?? current;
    for (const { start, end } of splitSentences(passage.clean.text, passage.from)) {
      const sentence = passage.clean.text.slice(start, end);
      if (!SPEAKS.test(sentence)) continue;
      const rule = rules.find(({ pattern }) => pattern.test(sentence));
      const list = rule ? listOf(sentence, rule.pattern) : '';
      const names =
        rule?.name === 'secretariat' ? ['Secretariat'] : splitNames(list, joinedNames).filter(isName);
      if (!rule || names.length === 0) continue;
      found.push({
        paragraph: number,
        item: current,
        capacity: rule.name,
        names,
        ...toOriginalSpan(passage.clean, start, end),
      });
    }
  }
  return found;
}

/** A statement, or speaking, is the subject of the sentence. */
const SPEAKS =
  /statements?|interventions?|panell?ists?|presentations?|took the floor|déclarations?|exposés?|declaraciones|declaración|ponentes|panelistas|выступл|заявлен|发言|بيان/iu;

/** The list behind the colon; without one, what stands behind the words that tell the capacity. */
function listOf(sentence: string, pattern: RegExp): string {
  const colon = sentence.search(/[:：]/);
  if (colon !== -1) return sentence.slice(colon + 1);
  const at = pattern.exec(sentence);
  if (!at) return '';
  const rest = sentence.slice(at.index + at[0].length).replace(TAIL, '');
  const list = rest.replace(
    /^(?:[^,(]{0,60}?\s)?(?:were|was|étaient|fueron|eran)\s+(?=\p{Lu})|^\s*(?:the|les|los|of|for|de|des)?\s*/u,
    '',
  );
  if (/\[(?:\.{3}|…)\]/.test(rest)) return list;
  return /\p{Lu}/u.test(list)
    ? list
    : sentence.slice(0, at.index).replace(/^.*?,\s*(?=\p{Lu}[\p{L} ]+(?: and | et | y ))/u, '');
}

function isName(name: string): boolean {
  return (
    /^\p{Lu}|^[\u0600-\u9fff]/u.test(name) &&
    name.length < 160 &&
    !/[.;]/.test(name.replace(/\b\p{Lu}[\p{L}]{0,2}\./gu, ''))
  );
}
