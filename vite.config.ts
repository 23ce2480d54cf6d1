import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

export default defineConfig({
  root: 'dashboard',
  plugins: [react(), precompress('dist/dashboard')],
  build: { outDir: '../dist/dashboard', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
})

/** Lays a brotli and a gzip copy beside every text file of the built page, at their best, once. */
function precompress(folder: string): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    closeBundle() {
      for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|svg|json)$/.test(path)) continue
        const text = readFileSync(join(folder, path))
        writeFileSync(join(folder, `${path}.br`), brotliCompressSync(text))
        writeFileSync(join(folder, `${path}.gz`), gzipSync(text, { level: 9 }))
      }
    },
  }
}
