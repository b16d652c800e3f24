import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { ALIAS, yardstickPlugins } from '../../../lib/lexicon/build/plugin';

/** `npx vite tests/support/playground`: every component in every state, without a browser extension around it. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../../node_modules/.vite-playground',
  plugins: [preact(), ...yardstickPlugins()],
  resolve: { alias: ALIAS },
  server: { fs: { allow: ['../../..'] } },
});
