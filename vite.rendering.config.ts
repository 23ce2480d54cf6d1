import { defineConfig } from 'vite'
import { parsedMessages } from './vite.config.ts'

/** The dashboard once more, as one module that renders its pages on the server, with its packages and for readers alone. */
export default defineConfig({
  root: 'dashboard',
  plugins: [parsedMessages()],
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  ssr: { noExternal: true },
  build: {
    ssr: 'renderPage.tsx',
    outDir: '../dist/rendering',
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    // Packages say that they run in browsers ("use client"); here nothing asks.
    rolldownOptions: { onLog: (level, log, next) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && next(level, log) },
  },
})
