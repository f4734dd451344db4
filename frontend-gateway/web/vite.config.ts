import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { attributeMeanings } from './scripts/attributeMeanings.ts';

const gateway = process.env.CRUDDUR_GATEWAY_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), attributeMeanings()],
  server: { proxy: { '/api': gateway } },
  build: {
    // The content security policy allows no data: scripts, and a small icon is as cheap as a file of its own.
    assetsInlineLimit: 0,
    target: 'es2022',
    // Newer than the scripts' target so that light-dark() stays as written: the dock resolves it for itself.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'api-docs.html'] },
  },
  test: {
    environment: 'jsdom',
    // A jsdom for each file would cost more than all the tests.
    isolate: false,
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
