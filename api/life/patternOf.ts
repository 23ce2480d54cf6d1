import { isLanguage } from '../../data/structure/codelists.ts'
import { pageAt } from '../../data/structure/site.ts'

const rooms = ['catalog', 'embed', 'picture', 'releases']
const alone = ['', 'health', 'live', 'ready', 'metrics', 'sitemap.xml', 'robots.txt']

/** The kind of address that a path is, with codes left out: nothing of what a reader chose. */
export function patternOf(path: string): string {
  const [room = '', ...rest] = path.slice(1).split('/')
  if (isLanguage(room)) return `/{language}${pageAt(rest.filter(Boolean))?.path.replace(/^\/$/, '') ?? '/{other}'}`
  if (room === 'assets') return '/assets/{file}'
  if (room === 'trpc' || room === 'api') return `/${room}${named(rest, known[room])}`
  if (room === 'download') return `/download${named(rest, /^(observations|release)\.[a-z-]{1,20}(\.json)?$/)}`
  if (room === 'sdmx') return `/sdmx${named(rest, /^(structure|data)$/)}`
  if (rooms.includes(room)) return `/${room}/{any}`
  return rest.length === 0 && alone.includes(room) ? `/${room}` : '/{other}'
}

/** How our own words look: what looks so and is none is never answered. */
const known = { trpc: /^[a-z]{1,20}\.[a-zA-Z]{1,20}$/, api: /^[a-z]{1,20}(\.[a-z]{3,7})?$/ }

function named([first = '', ...rest]: readonly string[], words: RegExp): string {
  if (first === '') return ''
  if (!words.test(first)) return '/{other}'
  return `/${first}${rest.length > 0 ? '/{code}' : ''}`
}
