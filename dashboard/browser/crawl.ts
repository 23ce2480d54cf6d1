import { addressesIn, type CrawledAnswer } from './addressesIn.ts'

interface Crawled {
  /** What begins an address that stands in a file. */
  origin: string
  /** The path of its host below which the site stands. */
  base: string
  /** Where it begins, below that path. */
  seeds: readonly string[]
  /** Of addresses of one kind, save the codes in them, this many are asked for. */
  most?: number
  get(path: string): Promise<CrawledAnswer & { status: number }>
}

/**
 * Follows every address of a site from page to page and into its files: how many answered, which led out of its path, and
 * which were not answered.
 */
export async function crawl({ origin, base, seeds, most = 2, get }: Crawled) {
  const asked = new Set<string>()
  const [strays, failed]: [string[], string[]] = [[], []]
  const ofKind = new Map<string, number>()
  /** All built files, and some of each other kind. */
  const isWanted = (path: string) => {
    if (path.startsWith(`${base}/assets/`)) return true
    const kind = path
      .slice(base.length)
      .replace(/[?#].*/, '')
      .replace(/^\/[a-z]{2}(?=\/|$)/, '')
    const coded = kind.replaceAll(/\/([A-Z0-9][\w.-]*|\d+)(?=\/|\.|$)/g, '/…')
    ofKind.set(coded, (ofKind.get(coded) ?? 0) + 1)
    return ofKind.get(coded)! <= most
  }
  const waiting = seeds.map((path) => ({ path: base + path, from: 'the start' }))
  for (const { path, from } of waiting) {
    if (asked.has(path)) continue
    asked.add(path)
    const answer = await get(path)
    if (![200, 302, 308].includes(answer.status)) failed.push(`${answer.status} ${path} in ${from}`)
    for (const address of addressesIn(answer, origin)) {
      const own = address.startsWith(origin) ? address.slice(origin.length) : address
      const isBelow = own.startsWith(base) && /^([/?#]|$)/.test(own.slice(base.length))
      if (!isBelow) strays.push(`${address} in ${path}`)
      else if (isWanted(own)) waiting.push({ path: own.split('#', 1)[0]!, from: path })
    }
  }
  return { asked: asked.size, strays, failed }
}

const query = 'series=VOLUNTEERS&areas=404,400&language=ar'

/** An address of each kind of file, and of what programs read. */
export const exampleFiles = [
  ...['csv', 'json', 'xlsx', 'metadata.json', 'csv-metadata.json', 'do', 'sps'].map(
    (ending) => `/download/observations.${ending}?${query}`
  ),
  ...['/download/observations.xlsx?shape=as_shown&page=compare', '/download/observations.csv?page=compare'].map(
    (address) => `${address}&${query}`
  ),
  ...['/download/release.csv-metadata.json', '/download/release.zip', '/api', '/api/openapi.json', '/api/areas.xlsx'],
  ...['/sdmx', '/sdmx/structure/dataflow/VFG', '/sdmx/data/dataflow/VFG/VOLUNTEERING/+/*.VOLUNTEERS.404'],
  ...['/catalog', '/picture/en/explore.svg?areas=404', '/embed/ar/explore?areas=404', '/robots.txt', '/sitemap.xml'],
]
