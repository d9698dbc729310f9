import { citeAct } from '../knowledge/citeAct.ts';
import { citePinpoint } from '../knowledge/citePinpoint.ts';
import { readAct } from '../knowledge/readAct.ts';
import type { ExportSource } from './ExportNote.ts';

const ANNEX = /^(annex(?: [IVXLC\d]+)?)(?:, ?(?=\S)|$)/;

/**
 * The place where a note was made, in the form of the Editorial Manual: "CTOC/COP/WG.4/2010/6, para. 15", "General
 * Assembly resolution 64/293, para. 16", "A/71/119, annex I, para. 3". Without a symbol by its title; null where
 * neither is known.
 */
export function citeSource({ symbol, title, paragraph }: ExportSource): string | null {
  const label = paragraph ?? '';
  const annex = ANNEX.exec(label);
  const number = label.slice(annex?.[0].length ?? 0).replace(/(?<=[\d)])\(/g, ' (');
  const place = (annex ? `, ${annex[1]}` : '') + citePinpoint(number || null);
  if (symbol === null) return title === '' ? null : title + place;
  const act = readAct(symbol);
  return (act ? citeAct(act, null, null) : symbol) + place;
}
