import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { parse } from '@formatjs/icu-messageformat-parser'
import react from '@vitejs/plugin-react'
import pino from 'pino'
import { defineConfig, type Plugin } from 'vite'

/**
 * What travels together. Left alone, every module that two pages share becomes a file of its own, and a first visit
 * pays for the headers of forty.
 */
const chunks = [
  {
    name: 'plot',
    priority: 5,
    test: /charts\/leftOfPlot|node_modules\/(@observablehq|d3|d3-(?!geo\/)[a-z-]+|internmap|isoformat|interval-tree-1d|binary-search-bounds)\//,
  },
  { name: 'coast', priority: 5, test: /node_modules\/(d3-geo|topojson-client|world-atlas)\// },
  { name: 'react', priority: 5, test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store)\// },
  { name: 'table', priority: 4, test: /node_modules\/@tanstack\/(react-)?(table|store)/ },
  { name: 'vendor', priority: 3, test: /node_modules\// },
  {
    name: 'base',
    priority: 2,
    test: /data\/structure\/(?!(pictureShapes|releaseDifferences)\.)[^/]+\.ts$|data\/wording\/(?!(lineSentence|scatterTable|sortRows|arrangeRows|missingSentence|trendSentence|compareSentence|layTable|profileFinding|claimSentence|flaggedSentence|cutSentence|telling)\.)[^/]+\.ts$|dashboard\/(frame|messages|answers|late)\/[^/]+\.tsx?$|apart\/[^/]+\.ts$|charts\/InPlaceOfPicture|dashboard\/[^/]+\.tsx?$|pages\/useTitle|filters\/GoalSwatch/,
  },
  { name: 'region', priority: 2, test: /dashboard\/tables\/(TableRegion|layTable)\.tsx?$/ },
  {
    name: 'figure',
    priority: 2,
    test: /dashboard\/charts\/(Figure|DrawnAhead|Tip|use[A-Z]\w+|wantedCharts|chartPoints|placeTip|logAxis|legendRows|textWidth|wrapText|signsOf)\.tsx?$|terms\/(useTermNames|Unit)|pages\/explore\/(scopeOf|otherFigure|useOwnCountry)\.|pages\/panel\/(useLoadedChart|FiveBars|RankStrip)|pages\/acts\/([cC]opy\w+|Travels)|pages\/view\/(AddressProblems|useAddressSelection)/,
  },
  {
    name: 'lines',
    priority: 1.5,
    test: /data\/wording\/(?!profileFinding\.)[^/]+\.ts$/,
  },
  {
    name: 'compare',
    priority: 0,
    test: /(pages\/compare|tables\/comparison)\/[^/]+\.tsx?$|data\/wording\/table\/[^/]+\.ts$/,
  },
  {
    name: 'view',
    priority: 1,
    test: /dashboard\/charts\/(chartFrame|chooseScale|lineColours|isolateText|valueAxis)\.ts$|dashboard\/(filters|tables)\/(?!(LinesTable|CoverageRows)\.)[^/]+\.tsx?$|dashboard\/pages\/((view|panel|acts|grounds)\/)?(?!(SeriesPanel|TrendsFigure|CoverageBars)\.)[^/]+\.tsx?$/,
  },
  {
    name: 'series',
    priority: 0,
    test: /dashboard\/(pages\/panel\/(SeriesPanel|TrendsFigure|CoverageBars)|tables\/(LinesTable|CoverageRows))\.tsx$/,
  },
]

export default defineConfig({
  root: 'dashboard',
  // Files name each other from where they stand, so that one build stands below any path of a host.
  base: './',
  plugins: [
    react({ jsxImportSource: '#apart' }),
    servedByTheApi(),
    parsedMessages(),
    partOfPlot(),
    precompress('dist/dashboard'),
  ],
  server: { port: Number(process.env.PORT ?? 3000), host: process.env.HOST ?? '127.0.0.1' },
  build: {
    outDir: '../dist/dashboard',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
})

/** `npm run dev`: one process, one port; the real server answers and renders, from its sources, and reloads with them. */
function servedByTheApi(): Plugin {
  return {
    name: 'served-by-the-api',
    apply: 'serve',
    configureServer(vite) {
      const { root } = vite.config
      const logger = pino({ level: 'warn' })
      const shell = async (url: string) => vite.transformIndexHtml(url, readFileSync(join(root, 'index.html'), 'utf8'))
      return () => {
        vite.middlewares.use(async (request, response, next) => {
          try {
            const { createServer } = await vite.ssrLoadModule('/../api/server.ts')
            const { createContext } = await vite.ssrLoadModule('/../api/context.ts')
            const { askHere } = await vite.ssrLoadModule('/../api/rendering/askHere.ts')
            const { createRenderer, createDrawing } = await vite.ssrLoadModule('/renderPage.tsx')
            const { drawPicture } = await vite.ssrLoadModule('/../api/rendering/drawPicture.ts')
            const { openDatabase, currentRelease } = await vite.ssrLoadModule('/../data/database.ts')
            const db = openDatabase(currentRelease('data/built/current'))
            const { release } = await db.selectFrom('release').select('release').executeTakeFirstOrThrow()
            const ask = askHere(createContext(db))
            const render = createRenderer(ask)
            const draw = drawPicture(createDrawing(ask), 'dist/fonts')
            const settings = { shell, render, draw, rateLimit: 0, isDevelopment: true, build: String(Date.now()) }
            request.url = request.originalUrl
            response.once('close', () => void db.destroy())
            createServer({ db, release, assets: 'dist/dashboard', logger, settings })(request, response, next)
          } catch (error) {
            next(error)
          }
        })
      }
    },
  }
}

/** Parses ICU messages when the page is built, so that no reader has to fetch the parser. */
export function parsedMessages(): Plugin {
  return {
    name: 'parsed-messages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' } },
    }),
    transform(text, id) {
      if (!/messages\/[a-z]{2}\.json$/.test(id)) return undefined
      const messages = Object.entries(JSON.parse(text) as Record<string, string>)
      return JSON.stringify(
        Object.fromEntries(messages.map(([key, message]) => [key, parse(message, { ignoreTag: true })]))
      )
    },
  }
}

/**
 * Leaves out of the page what no chart of ours asks of Plot: its modules name each other, so that all would come. The
 * build ends where Plot has another module instead; what `leftOfPlot.ts` lacks, the bundler names.
 */
function partOfPlot(): Plugin {
  const instead = join(import.meta.dirname, 'dashboard/charts/leftOfPlot.ts')
  const left = ['projection', 'schemes', 'temporal', 'time', 'legends', 'tip', 'pointer']
  const partly = ['plot', 'axis']
  const met = new Set<string>()
  return {
    name: 'part-of-plot',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (!importer.includes('/@observablehq/plot/')) return undefined
      const [, module = ''] = /^\.+\/(?:.+\/)?(\w+)\.js$/.exec(source) ?? []
      const [, from = ''] = /\/src\/(?:marks\/)?(\w+)\.js$/.exec(importer) ?? []
      const found = source === 'd3' ? partly.find((one) => one === from) : left.find((one) => one === module)
      if (!found) return undefined
      met.add(found)
      return instead
    },
    buildEnd(error) {
      const missing = [...left, ...partly].filter((name) => !met.has(name))
      if (!error && missing.length > 0) this.error(`Plot has no ${missing.join(', ')} to leave out: see leftOfPlot.ts`)
    },
  }
}

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
