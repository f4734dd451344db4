import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { attributeMeanings } from './scripts/attributeMeanings.ts';

const gateway = process.env.CRUDDUR_GATEWAY_URL ?? 'http://localhost:8080';

/** Cruddur's page, and by `--mode viewer` the one that a trace-viewer by itself serves: the same code, less of it. */
const pages = {
  cruddur: { outDir: 'dist', input: ['index.html', 'api-docs.html'] },
  viewer: { outDir: 'dist/viewer', input: ['viewer.html'] },
};

const page = (mode: string) => (mode === 'viewer' ? pages.viewer : pages.cruddur);

export default defineConfig(({ mode }) => ({
  plugins: [react(), attributeMeanings()],
  server: { proxy: { '/api': gateway } },
  build: {
    outDir: page(mode).outDir,
    // The content security policy allows no data: scripts, and a small icon is as cheap as a file of its own.
    assetsInlineLimit: 0,
    target: 'es2022',
    // Newer than the scripts' target so that light-dark() stays as written: the dock resolves it for itself.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: page(mode).input },
  },
  test: {
    environment: 'jsdom',
    // A jsdom for each file would cost more than all the tests.
    isolate: false,
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    unstubGlobals: true,
  },
}));
