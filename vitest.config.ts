import { defineConfig } from 'vitest/config'

process.env.TZ = 'UTC'
const pages = 'dashboard/**/*.page.test.ts'
/** Tests that need no release, no server, no process and no document: they are done in seconds. */
const pure = [
  'data/{structure,measures,wording}/*.test.ts',
  'dashboard/charts/!(*Chart|changeStrip|exportSvg|serverDocument|smallMultiples).test.ts',
]
/** These run the product over another list of dimensions, so that no other test may have their modules. */
const overAnotherList = '{api,dashboard,scripts}/**/oneMoreDimension.test.{ts,tsx}'
/** Modules are read once a worker and not once a file: half of the time of a small test was spent on that. */
const shared = { pool: 'threads', isolate: false } as const

export default defineConfig({
  test: {
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'dist/tests.json' }]],
    projects: [
      { test: { name: 'pure', include: pure, ...shared, sequence: { groupOrder: 0 } } },
      {
        test: {
          name: 'units',
          include: ['*.test.ts', '{data,scripts,api,dashboard}/**/*.test.{ts,tsx}'],
          exclude: [pages, overAnotherList, ...pure],
          testTimeout: 60_000,
          ...shared,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { name: 'dimensions', include: [overAnotherList], sequence: { groupOrder: 1 } } },
      {
        test: {
          name: 'pages',
          include: [pages],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: 'dashboard/browser/sharedByPages.ts',
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
