import 'fake-indexeddb/auto';
import { checkBrokenStorage } from './checkBrokenStorage.ts';

checkBrokenStorage();
