import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { postgresPrograms } from './data/sample/postgresServer.ts'

process.env.TZ = 'UTC'
const pages = 'dashboard/**/*.page.test.ts'
/** These need a PostgreSQL server, and say themselves what they ask of it. */
const withPostgres = '{api,scripts,data}/**/*.postgres.test.ts'
/** Tests that need no release, no server, no process and no document: they are done in seconds. */
const pure = [
  'data/{structure,measures,wording}/*.test.ts',
  'dashboard/charts/!(*Chart|changeStrip|exportSvg|serverDocument|smallMultiples).test.ts',
]
/** These run the product over another list of dimensions, so that no other test may have their modules. */
const overAnotherList = '{api,dashboard,scripts}/**/oneMoreDimension.test.{ts,tsx}'
/** Modules are read once a worker and not once a file: half of the time of a small test was spent on that. */
const shared = { pool: 'threads', isolate: false } as const
/** What comes a moment later is waited for on a busy machine, too. */
const patient = { expect: { poll: { timeout: 15_000 } } }

/** These are about files, threads or processes of the embedded engine. */
const ofOneFile = /^api\/(archive|life|rendering|sample)\/|^api\/[^/]*\.test\.ts$|largeDownloads/
/** Every other test of the API that opens a release runs over PostgreSQL, too. */
const overPostgres = readdirSync('api', { recursive: true, encoding: 'utf8' })
  .map((path) => join('api', path))
  .filter((path) => path.endsWith('.test.ts') && !ofOneFile.test(path))
  .filter((path) => /\b(sampleRelease|openDatabase|createDatabase)\b/.test(readFileSync(path, 'utf8')))
const hasPostgres = Boolean(process.env.TEST_POSTGRES_URL || postgresPrograms())
if (!hasPostgres && process.env.CI)
  throw new Error('no PostgreSQL is installed and TEST_POSTGRES_URL is not set: CI tests both')
if (!hasPostgres)
  console.warn(
    'NOT TESTED: PostgreSQL, for none is installed here: install it, or set TEST_POSTGRES_URL to a server of yours'
  )
const onPostgres = resolve('data/sample/databaseOnPostgres.ts')

export default defineConfig({
  test: {
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'dist/tests.json' }]],
    projects: [
      { test: { name: 'pure', include: pure, testTimeout: 30_000, ...shared, sequence: { groupOrder: 0 } } },
      {
        test: {
          name: 'units',
          include: ['*.test.ts', '{data,scripts,api,dashboard}/**/*.test.{ts,tsx}'],
          exclude: [pages, withPostgres, overAnotherList, ...pure],
          testTimeout: 60_000,
          ...patient,
          ...shared,
          sequence: { groupOrder: 1 },
        },
      },
      ...(hasPostgres
        ? [
            {
              plugins: [
                {
                  name: 'release-over-postgres',
                  enforce: 'pre' as const,
                  resolveId: (source: string, importer?: string) =>
                    /(^|\/)database\.ts$/.test(source) && importer !== onPostgres ? onPostgres : undefined,
                },
              ],
              test: {
                name: 'postgres',
                include: overPostgres,
                exclude: [withPostgres],
                // A tenth of random cases: that both engines give the same for all is a test of its own.
                env: { CI: '' },
                testTimeout: 60_000,
                hookTimeout: 60_000,
                globalSetup: 'data/sample/postgresForTests.ts',
                ...shared,
                sequence: { groupOrder: 2 },
              },
            },
            {
              test: {
                name: 'published',
                include: [withPostgres],
                testTimeout: 120_000,
                hookTimeout: 60_000,
                ...patient,
                globalSetup: 'data/sample/postgresForTests.ts',
                sequence: { groupOrder: 2 },
              },
            },
          ]
        : []),
      { test: { name: 'dimensions', include: [overAnotherList], sequence: { groupOrder: 1 } } },
      {
        test: {
          name: 'pages',
          include: [pages],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          ...patient,
          globalSetup: 'dashboard/browser/sharedByPages.ts',
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
