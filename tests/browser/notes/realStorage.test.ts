import { Dexie } from 'dexie';
import { checkBrokenStorage } from '../../unit/notes/checkBrokenStorage.ts';
import { checkImportVerdicts } from '../../unit/notes/checkImportVerdicts.ts';
import { checkInterrupted } from '../../unit/notes/checkInterrupted.ts';
import { checkLog } from '../../unit/notes/checkLog.ts';

// In pages of localhost Dexie prints every error, also those that are meant to be.
Dexie.debug = false;

// The same tables as in Node, on the browser's own database.
checkBrokenStorage();
checkImportVerdicts();
checkInterrupted();
checkLog();
