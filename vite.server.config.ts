import { copyFileSync } from 'node:fs'
import { defineConfig } from 'vite'

/** The server as one file that Node 20 runs, and the thread that renders its pages; packages stay in node_modules. */
export default defineConfig({
  plugins: [
    {
      // Earlier releases are restored beside the server.
      name: 'schema-beside-the-server',
      closeBundle: () => copyFileSync('data/schema.sql', 'dist/server/schema.sql'),
    },
  ],
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: ['api/main.ts', 'api/rendering/renderingThread.ts', 'api/archive/restoringThread.ts'],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
