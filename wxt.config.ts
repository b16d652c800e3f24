import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { yardstickPlugins } from './lib/lexicon/build/plugin';

/** The Firefox whose highlight API is complete. */
const FIREFOX_FROM = '149.0';

/** A site that is allowed from the start, in the build on which the tests try that. */
const GRANTED = 'https://jobs.granted.example/*';

export default defineConfig({
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  outDir: '.output',
  // Demo and end-to-end builds read loopback pages; each has a folder of its own and is never packed.
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  imports: false,
  vite: ({ mode, command }) => ({
    // See lib/platform/env.d.ts.
    define: {
      'import.meta.env.LOOPBACK': JSON.stringify(mode === 'demo' || mode === 'e2e'),
      'import.meta.env.RECORDS': JSON.stringify(['demo', 'e2e', 'development'].includes(mode)),
    },
    plugins: [preact(), ...yardstickPlugins({ numbers: command === 'build' ? 'file' : 'script' })],
    build: { target: 'es2022' },
    // Otherwise places in the sources, with paths of the machine that built it, are written beside each element.
    oxc: { jsx: { development: false } },
    // Preact asks for the React names of a few libraries; ours use its own.
    resolve: { dedupe: ['preact'] },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    options_ui: { page: 'dashboard.html#/settings', open_in_tab: true },
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Any site, but only one that a person names, and only when they allow it.
    optional_host_permissions: ['*://*/*'],
    ...(mode === 'granted' ? { host_permissions: [GRANTED] } : {}),
    // No test can answer the browser's question for the address of a server.
    ...(mode === 'e2e' ? { host_permissions: ['http://127.0.0.1/*'] } : {}),
    commands: {
      'audit-page': {
        suggested_key: { default: 'Alt+Y', mac: 'MacCtrl+Shift+Y' },
        description: '__MSG_commandAudit__',
      },
      // Without a key of their own: a person gives them one in the browser's settings.
      'next-mark': { description: '__MSG_commandNextMark__' },
      'previous-mark': { description: '__MSG_commandPreviousMark__' },
    },
    web_accessible_resources: [
      { resources: ['sidepanel.html'], matches: ['*://*/*'], use_dynamic_url: true },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'yardstick@yardstick.invalid',
              strict_min_version: FIREFOX_FROM,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
