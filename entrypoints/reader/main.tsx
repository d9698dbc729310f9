import '../../components/tokens.css';
import '../../components/controls.css';
import 'pdfjs-dist/web/pdf_viewer.css';
import '../../components/reader/reader.css';
import { startReader } from './startReader.tsx';

startReader();
