import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** Frames are served from a path nobody knows beforehand, hence the relative base, under a policy that allows no inline script. */
export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    modulePreload: { polyfill: false },
    // Which chunk loads which: what `npm run bench` adds up.
    manifest: true,
    rolldownOptions: {
      input: {
        index: resolve(import.meta.dirname, 'index.html'),
        editor: resolve(import.meta.dirname, 'editor.html'),
        choose: resolve(import.meta.dirname, 'choose.html'),
      },
    },
  },
});
