import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

interface Room {
  /** Other rooms it may import. Types may come from anywhere. */
  rooms: string[]
  /** Packages it may import; `node:` stands for Node's own. */
  packages: string[]
}

const page = ['react', '@tanstack/react-query', 'wouter', 'wouter/use-browser-location']

/** The rooms, from the innermost out: a new room, arrow or package is a line here, and so a decision that shows. */
const house: Record<string, Room> = {
  'data/structure': { rooms: [], packages: ['zod', 'zod/mini'] },
  'data/wording': {
    rooms: ['data/structure'],
    packages: [
      'intl-messageformat',
      'opencc-js/t2cn',
      '@orama/stemmers/arabic',
      '@orama/stemmers/english',
      '@orama/stemmers/french',
      '@orama/stemmers/russian',
      '@orama/stemmers/spanish',
    ],
  },
  'data/measures': { rooms: ['data/structure'], packages: [] },
  /** Somebody's own file, in a command as in a browser. */
  'data/own': { rooms: ['data/structure', 'data/wording'], packages: ['zod/mini'] },
  /** Made-up figures, for tests alone. */
  'data/sample': {
    rooms: ['data', 'data/structure'],
    packages: ['fast-check', 'better-sqlite3', 'kysely', 'pg', 'node:'],
  },
  data: {
    rooms: ['data/structure'],
    packages: ['better-sqlite3', 'csv-parse/sync', 'fflate', 'kysely', 'lru-cache', 'pg', 'pg-copy-streams', 'node:'],
  },
  scripts: {
    rooms: [
      'scripts/verify',
      'scripts/fuzz',
      'data',
      'data/sample',
      'data/own',
      'data/structure',
      'data/measures',
      'data/wording',
      'dashboard/browser',
    ],
    packages: [
      'better-sqlite3',
      'pg',
      'csv-parse/sync',
      'csv-stringify/sync',
      'd3',
      'topojson-client',
      'subset-font',
      'intl-messageformat',
      'ts-json-schema-generator',
      '@e965/xlsx',
      'zod',
      'vite',
      'playwright-core',
      'node:',
    ],
  },
  /** A file is made again as the server makes it, to be laid beside what somebody has. */
  'scripts/verify': {
    rooms: ['scripts', 'data', 'data/structure', 'data/measures', 'api'],
    packages: ['@e965/xlsx', 'csv-parse/sync', 'hyparquet', 'node:'],
  },
  /** A running server is asked whatever its own lists say that it answers, and what they do not say. */
  'scripts/fuzz': { rooms: ['api', 'data/structure', 'data/measures'], packages: ['node:'] },
  api: {
    rooms: ['data', 'data/structure', 'data/wording', 'data/measures', 'data/own'],
    packages: [
      'express',
      'helmet',
      'compression',
      'cookie',
      'lru-cache',
      'on-headers',
      'pino',
      'kysely',
      'zod',
      'zod/mini',
      'zod/v4/core',
      '@resvg/resvg-js',
      'hyparquet-writer',
      'subset-font',
      'yazl',
      '@trpc/server',
      '@trpc/server/http',
      'node:',
    ],
  },
  /** Made-up releases, for tests alone: nothing that serves may import them. */
  'api/sample': {
    rooms: ['api', 'data', 'data/structure'],
    packages: ['fast-check', 'pino', 'csv-parse/sync', '@e965/xlsx', '@duckdb/node-api', 'node:'],
  },
  'dashboard/charts': {
    rooms: ['data/structure', 'data/wording'],
    packages: ['linkedom/worker', '@observablehq/plot', 'd3', 'react', 'topojson-client', 'world-atlas/land-110m.json'],
  },
  'dashboard/tables': {
    rooms: ['data/structure', 'data/wording', 'dashboard/messages'],
    packages: ['@tanstack/react-table', 'react-dom', ...page],
  },
  /** What JSX becomes. */
  'dashboard/apart': { rooms: [], packages: ['react/jsx-runtime', 'react/jsx-dev-runtime'] },
  /** What travels after the first part of a page. */
  'dashboard/late': { rooms: [], packages: ['react'] },
  'dashboard/answers': { rooms: ['dashboard/messages', 'dashboard/late'], packages: [...page, '@trpc/client'] },
  'dashboard/filters': {
    rooms: ['data/structure', 'data/wording', 'dashboard/messages', 'dashboard/answers'],
    packages: page,
  },
  'dashboard/messages': {
    rooms: ['data/structure', 'data/wording', 'dashboard/late'],
    packages: [...page, 'intl-messageformat'],
  },
  'dashboard/browser': { rooms: [], packages: ['fflate', 'playwright-core', '@sparticuz/chromium', 'vitest', 'node:'] },
  /** Somebody's own figures beside ours: read and compared in the browser, for they leave it nowhere. */
  'dashboard/pages/own': {
    rooms: [
      'data/structure',
      'data/wording',
      'data/measures',
      'data/own',
      'dashboard',
      'dashboard/charts',
      'dashboard/tables',
      'dashboard/messages',
      'dashboard/answers',
    ],
    packages: [...page, 'fflate'],
  },
  dashboard: {
    rooms: [
      'data/structure',
      'data/wording',
      'dashboard/charts',
      'dashboard/tables',
      'dashboard/filters',
      'dashboard/messages',
      'dashboard/answers',
      'dashboard/late',
    ],
    packages: [...page, 'react-dom/client', 'react-dom/server', 'react-dom/static'],
  },
}

it('has no import but those that its room may have', () => {
  const forbidden = sources().flatMap(({ path, text }) =>
    importsOf(text)
      .filter((target) => isForbidden(path, target))
      .map((target) => `${path}: ${target}`)
  )
  expect(forbidden).toEqual([])
})

it('has no two rooms of the API that need each other', () => {
  const needs = new Map<string, Set<string>>()
  for (const { path, text } of sources('api'))
    for (const target of importsOf(text).filter((one) => one.startsWith('.'))) {
      const [from, to] = [path, join(path, '..', target)].map(apiRoomOf) as [string, string]
      if (from !== to && to.startsWith('api/')) needs.set(from, (needs.get(from) ?? new Set()).add(to))
    }
  const reached = (room: string, seen = new Set<string>()): Set<string> => {
    for (const next of needs.get(room) ?? []) if (!seen.has(next)) reached(next, seen.add(next))
    return seen
  }
  expect([...needs.keys()].filter((room) => reached(room).has(room))).toEqual([])
})

/** A folder of the API; what stands beside the folders is a room of its own. */
const apiRoomOf = (path: string) => path.split('/').slice(0, 2).join('/')

const serving = sources('api').filter(({ path }) => !path.startsWith('api/sample/'))

it('folds and stems words on the server alone: what that takes never travels to a browser', () => {
  const needed = new Map(sources().map(({ path, text }) => [path, importsOf(text)]))
  const pages = [...needed.keys()].filter((path) => path.startsWith('dashboard/') && !path.includes('/browser/'))
  const reached = new Set(pages)
  for (const path of reached)
    for (const target of needed.get(path) ?? []) if (target.startsWith('.')) reached.add(join(path, '..', target))
  expect(reached).toContain('data/wording/wording.ts')
  expect([...reached].filter((path) => /foldText|wordKeys/.test(path))).toEqual([])
})

it('leaves SQL to the queries', () => {
  const sql = /\.(prepare|selectFrom|insertInto|deleteFrom|updateTable)\(|sqlite\.exec\(/
  expect(serving.filter(({ path, text }) => !path.endsWith('Queries.ts') && sql.test(text)).map(pathOf)).toEqual([])
})

it('never writes where it serves', () => {
  const writing = /insertInto|deleteFrom|updateTable|\bwriteFile|\bcreateWriteStream/
  expect(serving.filter(({ text }) => writing.test(text)).map(pathOf)).toEqual([])
})

it('finds a forbidden import however it is written', () => {
  const written = `import a from './a.ts'\nexport * from "./b.ts"\nconst c = await import('./c.ts')\nconst i = () => import(\`./i.ts\`)\nimport './d.ts'\nrequire('e')
import type { F } from './f.ts'\nimport \n  g,\nfrom './g.ts'\nconst h: import('./h.ts').H = 1`
  expect(importsOf(written)).toEqual(['./a.ts', './b.ts', './g.ts', './c.ts', './d.ts', './i.ts', 'e'].sort())
})

it('knows every folder that holds code', () => {
  expect(sources().filter(({ path }) => !house[roomOf(path)])).toEqual([])
})

function isForbidden(path: string, target: string): boolean {
  const { rooms, packages } = house[roomOf(path)]!
  if (!target.startsWith('.'))
    return !packages.some((name) => target === name || (name === 'node:' && target.startsWith(name)))
  const room = roomOf(join(path, '..', target))
  return room !== roomOf(path) && !rooms.includes(room) && !/\.(css|json)$/.test(target)
}

const pathOf = ({ path }: { path: string }) => path

function importsOf(text: string): string[] {
  const patterns = [
    /^\s*(?:import|export)\s(?!type\b)[^;'"]*?from\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /(?:await|return|=>|\()\s*import\(\s*['"`]([^'"`]+)['"`]/g,
    /\brequire\(\s*['"]([^'"]+)['"]/g,
  ]
  return patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), ([, target]) => target!)).sort()
}

function roomOf(path: string): string {
  const inside = Object.keys(house).filter((room) => path.startsWith(`${room}/`))
  return inside.sort((a, b) => b.length - a.length)[0] ?? path
}

function sources(...folders: string[]) {
  return (folders.length ? folders : ['data', 'api', 'scripts', 'dashboard'])
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
