import { browser } from 'wxt/browser';
import { NOTES_NAME_KEY } from './NOTES_NAME_KEY.ts';

/** The name of the notes' database: "notes", unless that was damaged and its reader restored a backup beside it. */
export async function readNotesName(): Promise<string> {
  const kept: unknown = (await browser.storage.local.get(NOTES_NAME_KEY))[NOTES_NAME_KEY];
  return typeof kept === 'string' && kept !== '' ? kept : 'notes';
}
