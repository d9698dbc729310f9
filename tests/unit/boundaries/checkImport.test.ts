import { describe, expect, test } from 'vitest';
import { checkImport } from '../../../scripts/boundaries/checkImport.ts';
import { findImports } from '../../../scripts/boundaries/findImports.ts';

describe('an import over a boundary is refused', () => {
  test.each([
    ['lib/symbols/find.ts', '../document/Block.ts', 'lib/symbols may import nothing else'],
    ['lib/symbols/find.ts', 'wxt/browser', 'lib/symbols may import nothing else'],
    ['lib/document/parse.ts', '../knowledge/Card.ts', 'lib/document may import lib/symbols'],
    ['lib/knowledge/resolve.ts', 'dexie', 'lib/knowledge may import'],
    ['lib/export/toCsv.ts', 'preact', 'lib/export may import'],
    ['lib/anchoring/locate.ts', '../page/paint.ts', 'lib/anchoring may import'],
    ['lib/page/paint.ts', 'wxt/browser', 'lib/page may import'],
    ['components/CardView.tsx', 'dexie', 'components may import'],
    ['components/CardView.tsx', '../entrypoints/background/index.ts', 'components may import'],
    ['lib/symbolsOfOthers/find.ts', '@/lib/symbols/Span.ts', 'write a relative path'],
    ['entrypoints/background/index.ts', '../../lib/symbols/Span', 'write the extension'],
  ])('%s importing %s', (file, specifier, reason) => {
    expect(checkImport(file, specifier)).toContain(reason);
  });
});

describe('an import along the arrows is allowed', () => {
  test.each([
    ['lib/symbols/find/scan.ts', '../Span.ts'],
    ['lib/document/Block.ts', '../symbols/Span.ts'],
    ['lib/knowledge/packs.ts', '../../seeds/bodies.json'],
    ['lib/knowledge/packs.ts', 'zod/mini'],
    ['lib/page/card.ts', '../anchoring/DocumentSource.ts'],
    ['entrypoints/background/index.ts', 'wxt/browser'],
  ])('%s importing %s', (file, specifier) => {
    expect(checkImport(file, specifier)).toBeNull();
  });
});

test('every way of importing is seen, types included', () => {
  const source = `
    import type { A } from './a.ts';
    import './b.css';
    export * from './c.ts';
    export { d } from './d.ts';
    const later = () => import('./e.ts');
    // import './comment.ts'
    const text = "import './string.ts'";
    export const view = <p>{text}</p>;`;
  expect(findImports('view.tsx', source)).toEqual(['./a.ts', './b.css', './c.ts', './d.ts', './e.ts']);
});
