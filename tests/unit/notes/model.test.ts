import 'fake-indexeddb/auto';
import { checkModel } from './checkModel.ts';

checkModel();
