import 'fake-indexeddb/auto';
import { checkInterrupted } from './checkInterrupted.ts';

checkInterrupted();
