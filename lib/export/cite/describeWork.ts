import { describeSymbol } from '../../knowledge/describeSymbol.ts';
import { findBody } from '../../knowledge/findBody.ts';
import type { Knowledge } from '../../knowledge/Knowledge.ts';
import { ORGANS } from '../../knowledge/ORGANS.ts';
import { readAct } from '../../knowledge/readAct.ts';
import type { ExportSource } from '../ExportNote.ts';
import { linkOfSource } from '../linkOfSource.ts';
import type { CitedWork } from './CitedWork.ts';

/**
 * What a citation can say of the document that a note stands on: what the packs know first, then what was known when the
 * note was made. Only facts that are certain count.
 */
export function describeWork(source: Omit<ExportSource, 'paragraph'>, knowledge: Knowledge): CitedWork {
  const { symbol } = source;
  const url = linkOfSource(source) ?? source.url;
  const title = source.title === '' ? null : source.title;
  if (symbol === null) return { symbol, title, author: null, date: null, place: null, holding: null, url };
  const act = readAct(symbol);
  const resolution = act && knowledge.resolution(symbol);
  const document = knowledge.document(symbol);
  const session = knowledge.session(takeCertain(document?.session) ?? '');
  const head = findBody(describeSymbol(symbol).body, knowledge);
  return {
    symbol,
    title: takeCertain(resolution?.title) ?? takeCertain(document?.title) ?? title,
    author: takeCertain(knowledge.body(head)?.names[0]) ?? ORGANS[head]?.name ?? null,
    date: takeCertain(resolution?.date) ?? takeCertain(document?.date),
    place: takeCertain(session?.place),
    holding: takeCertain(resolution?.containedIn),
    // "CTOC/COP resolution 5/2" is no symbol: it is read in the document that prints it.
    url: symbol.includes(' ') && act ? source.url : url,
  };
}

function takeCertain<Value>(fact: { value: Value; confidence: string } | undefined): Value | null {
  return fact?.confidence === 'certain' ? fact.value : null;
}
