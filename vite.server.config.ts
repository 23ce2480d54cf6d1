import { defineConfig } from 'vite'

/** The server as files that Node 20 runs, and the thread that draws its pages; packages stay in node_modules. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: ['api/main.ts', 'api/drawing/drawingThread.ts'],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
