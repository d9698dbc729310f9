import 'fake-indexeddb/auto';
import { checkLog } from './checkLog.ts';

checkLog();
