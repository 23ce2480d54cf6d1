import { defineConfig } from 'vitest/config'

process.env.TZ = 'UTC'
const pages = 'dashboard/**/*.page.test.ts'

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'dist/tests.json' }]],
    projects: [
      {
        test: {
          name: 'units',
          include: ['*.test.ts', '{data,scripts,api,dashboard}/**/*.test.{ts,tsx}'],
          exclude: [pages],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'pages',
          include: [pages],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
