import type { Line } from '../lines/Line.ts';
import type { Marker } from './Marker.ts';
import { readMarker } from './readMarker.ts';

/** The label of a line: its own, the one behind a bullet, or the one that its source draws before it. */
export function readLabel(line: Line): { marker: Marker | null; labelLength: number; isListItem: boolean } {
  const { text } = line.clean;
  const isInList = line.kind === 'list-item';
  const marker = readMarker(text);
  if (marker?.readings[0]?.style !== 'bullet') {
    if (marker) return { marker, labelLength: marker.length, isListItem: isInList };
    const drawn = line.listLabel ? readMarker(`${line.listLabel} x`) : null;
    if (drawn) return { marker: { ...drawn, length: 0 }, labelLength: 0, isListItem: isInList };
    const bullet: Marker = { label: '•', length: 0, readings: [{ style: 'bullet', value: 0 }] };
    return { marker: isInList ? bullet : null, labelLength: 0, isListItem: isInList };
  }
  const behind = readMarker(text.slice(marker.length));
  if (!behind || behind.readings[0]?.style === 'bullet')
    return { marker, labelLength: marker.length, isListItem: true };
  return { marker: behind, labelLength: marker.length + behind.length, isListItem: true };
}
