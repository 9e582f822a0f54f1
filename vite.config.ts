import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { languageIds, languages } from './src/words/languages.ts';

/**
 * What the built page may load: its own files and nothing else. Style attributes set by script (React, React
 * Flow) go through the CSSOM and need no exception; `<style>` elements and `style="…"` in markup are refused.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the built page. The dev server is left without, because hot reload needs inline code. */
function contentSecurity(): Plugin {
  return {
    name: 'interwork:content-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Tells in every language what a browser without script is shown. */
function withoutScript(): Plugin {
  return {
    name: 'interwork:without-script',
    transformIndexHtml: async () => {
      const lines = languageIds.map(async (lang) => {
        const { page } = await languages[lang].texts();
        return { tag: 'p', attrs: { lang }, children: page.needsScript };
      });
      return [{ tag: 'noscript', children: await Promise.all(lines), injectTo: 'body' }];
    },
  };
}

/**
 * What every visit needs is one file: many small ones compress badly and come later. The packages and the simulator
 * follow from what of ours is named here.
 */
const everyVisit = {
  name: 'everyVisit',
  test: /\/src\/(?:ui|words\/(?!de\.ts)|protocol|session|kernel|ladder)\/|lucide-react\/dist\/esm\/(?:createLucideIcon|Icon|shared|defaultAttributes|context)/,
};

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurity(), withoutScript()],
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1_000,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: [everyVisit] } } },
  },
  test: { environment: 'node', include: ['src/**/*.test.{ts,tsx}'], pool: 'threads' },
});
