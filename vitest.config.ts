import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './scripts/browsers/findBrowser.ts';

export default defineConfig(async () => {
  const executablePath = await findBrowser('chromium');
  // What is waited for is waited for long: a busy machine says nothing of the code.
  const expectations = { poll: { timeout: 20_000 } };
  const env = { PROPERTY_SEED: process.env.PROPERTY_SEED ?? '20261122' };
  return {
    test: {
      projects: [
        {
          plugins: [await WxtVitest()],
          test: {
            name: 'unit',
            env,
            expect: expectations,
            include: ['tests/unit/**/*.test.{ts,tsx}'],
            environment: 'node',
            // Properties over thousands of texts, on a machine that may be busy.
            testTimeout: 30_000,
          },
        },
        {
          plugins: [preact()],
          // Named here because one found late makes Vite load the page anew in the middle of a test.
          optimizeDeps: {
            include: [
              'preact',
              'preact/hooks',
              'preact/jsx-runtime',
              'preact/jsx-dev-runtime',
              'axe-core',
              'dexie',
              'zod',
              '@noble/hashes/sha2.js',
              '@noble/hashes/utils.js',
              'fast-check',
              'pdfjs-dist',
              'pdfjs-dist/web/pdf_viewer.mjs',
              'wxt/browser',
            ],
          },
          test: {
            name: 'browser',
            env,
            expect: expectations,
            include: ['tests/browser/**/*.test.{ts,tsx}'],
            testTimeout: 60_000,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: {
                  ...(executablePath === null ? {} : { executablePath }),
                  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
                },
              }),
              instances: [{ browser: 'chromium' as const }],
            },
          },
        },
        {
          test: {
            name: 'firefox',
            include: ['tests/firefox/**/*.test.ts'],
            environment: 'node',
            testTimeout: 60_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  };
});
