import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { ALIAS, yardstickPlugins } from '../../../lib/lexicon/build/plugin';

/** `npm run playground`: every component in every state, without a browser extension around it. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  cacheDir: '../../../node_modules/.vite-playground',
  plugins: [preact(), ...yardstickPlugins()],
  resolve: { alias: ALIAS },
  server: { host: '127.0.0.1', fs: { allow: ['../../..'] } },
  build: {
    outDir: '../../../.output/playground',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
  },
});
