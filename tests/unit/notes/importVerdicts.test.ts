import 'fake-indexeddb/auto';
import { checkImportVerdicts } from './checkImportVerdicts.ts';

checkImportVerdicts();
