import { defineConfig } from 'vite'

/** The server as one file that Node 20 runs; packages stay in node_modules. */
export default defineConfig({
  build: { ssr: 'api/main.ts', outDir: 'dist/server', emptyOutDir: true, target: 'node20' },
})
