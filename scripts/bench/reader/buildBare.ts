import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the page with the bare viewer of pdf.js into a folder, as `bare.html`. */
export async function buildBare(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    base: '/',
    build: {
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: fileURLToPath(new URL('bareViewer.ts', import.meta.url)),
        output: { entryFileNames: 'bare.js' },
      },
    },
  });
  writeFileSync(
    path.join(folder, 'bare.html'),
    '<!doctype html><html lang="en"><title>Bare</title><link rel="stylesheet" href="/bare.css"><body><script type="module" src="/bare.js"></script></body></html>',
  );
}
