import { defineConfig } from 'vite'

/** The server as one file that Node 20 runs, and the thread that renders its pages; packages stay in node_modules. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: ['api/main.ts', 'api/rendering/renderingThread.ts'],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
