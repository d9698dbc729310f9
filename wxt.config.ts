import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { checkedPack } from './scripts/build/checkedPack.ts';

/**
 * The build for the end-to-end tests differs from the shipped one in one thing: `import.meta.env.ADDENDUM_E2E`
 * is true, and the overlay's shadow root is open, because a test cannot look into a closed one.
 */
const isE2e = process.env.ADDENDUM_E2E === '1';

/** The sites whose pages are read from the start; others are asked for on a button (optional permissions). */
const HOSTS = ['*://www.unodc.org/*', '*://unodc.org/*'];

/** The Custom Highlight API together with `caretPositionFromPoint`. */
const MINIMUM_CHROME = '128';
/** The first Firefox with `data_collection_permissions` everywhere; the Custom Highlight API came in 140. */
const MINIMUM_FIREFOX = '142.0';

/** Chromium refuses an extension with more than four suggested keys; a reader can give one to each. */
const COMMANDS = {
  'next-reference': {
    suggested_key: { default: 'Alt+Period' },
    description: '__MSG_manifest_nextReference__',
  },
  'previous-reference': {
    suggested_key: { default: 'Alt+Comma' },
    description: '__MSG_manifest_previousReference__',
  },
  note: { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_manifest_note__' },
  'open-panel': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_manifest_openPanel__' },
  'hide-all': { description: '__MSG_manifest_hideAll__' },
};

/**
 * What pdf.js asks for by name, from folders of its package: character maps, standard fonts, and
 * the decoders of images that do without WebAssembly, which the policy of extension pages forbids.
 */
const PDF_ASSETS = { cmaps: /\.bcmap$/, standard_fonts: /\.(?:pfb|ttf)$/, wasm: /_nowasm_fallback\.js$/ };

function listPdfAssets() {
  return Object.entries(PDF_ASSETS).flatMap(([folder, names]) => {
    const from = resolve('node_modules/pdfjs-dist', folder);
    return readdirSync(from)
      .filter((name) => names.test(name))
      .map((name) => ({ absoluteSrc: resolve(from, name), relativeDest: `pdfjs/${folder}/${name}` }));
  });
}

export default defineConfig({
  hooks: {
    'build:publicAssets': (_wxt, files) => void files.push(...listPdfAssets()),
  },
  imports: false,
  manifestVersion: 3,
  outDir: isE2e ? '.output/e2e' : '.output',
  modules: ['@wxt-dev/i18n/module'],
  zip: { excludeSources: ['bench-results/**', 'demo/**', 'docs/screenshots/**', 'test-results/**'] },
  vite: () => ({
    plugins: [preact(), checkedPack()],
    define: { 'import.meta.env.ADDENDUM_E2E': JSON.stringify(isE2e) },
    // These know `light-dark()`: written for older ones, colours would be chosen once for a whole overlay, not by ground.
    build: { cssTarget: [`chrome${MINIMUM_CHROME}`, `firefox${Number.parseInt(MINIMUM_FIREFOX, 10)}`] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
    // Asked for when backups are to be written by themselves.
    optional_permissions: ['downloads'],
    host_permissions: HOSTS,
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    commands: COMMANDS,
    action: { default_title: '__MSG_manifest_name__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'addendum@addendum.example',
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
});
