import { describe, expect, it } from 'vitest';
import type { BackupTurn } from '../../../components/notes/transfer/AutoBackup.ts';
import { isAutoBackupDue } from '../../../entrypoints/sidepanel/backup/isAutoBackupDue.ts';

const NOW = new Date('2026-03-10T12:00:00.000Z');

describe('a backup that is written by itself', () => {
  it.each<[BackupTurn, string | null, boolean]>([
    ['off', null, false],
    ['off', '2020-01-01T00:00:00.000Z', false],
    ['off', '2030-01-01T00:00:00.000Z', false],
    ['daily', null, true],
    ['daily', '2026-03-10T08:00:00.000Z', false],
    ['daily', '2026-03-09T12:30:00.000Z', true],
    ['weekly', '2026-03-04T12:30:00.000Z', false],
    ['weekly', '2026-03-03T12:30:00.000Z', true],
    // The clock was put back since.
    ['daily', '2026-03-11T12:00:00.000Z', true],
    ['weekly', '2031-01-01T00:00:00.000Z', true],
  ])('%s, last on %s: due %s', (every, at, isDue) => {
    const last = at === null ? null : { at, fileName: 'addendum-backup.json' };
    expect(isAutoBackupDue({ every, last, failed: null }, NOW)).toBe(isDue);
  });
});
