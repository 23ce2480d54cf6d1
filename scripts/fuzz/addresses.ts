import { appRouter } from '../../api/router.ts'
import { languages } from '../../data/structure/codelists.ts'
import { pictureShapes } from '../../data/structure/pictureShapes.ts'
import { site } from '../../data/structure/site.ts'

/** Something that can be asked: its path with parts to fill in, and the parameters that it understands. */
export interface Address {
  path: string
  /** By name, values that it takes. */
  parameters: Readonly<Record<string, readonly string[]>>
  /** Of tRPC: parameters are one JSON. */
  isQuestion?: true
}

type Get = (path: string) => Promise<{ text: string }>

interface OpenApi {
  paths: Record<string, { get?: { parameters?: Parameter[] } }>
}

interface Parameter {
  name: string
  schema?: { enum?: unknown[]; items?: { enum?: unknown[] } }
  example?: unknown
}

/** Everything that a server answers: operations, files, pages, embeds, pictures, questions of pages, and the rest. */
export async function addressesOf(get: Get): Promise<Address[]> {
  const { paths }: OpenApi = JSON.parse((await get('/api/openapi.json')).text)
  const codes = await codesOf(get)
  const operations = Object.entries(paths).map(([path, { get: operation }]): Address => {
    const named = (operation?.parameters ?? []).map((one) => [one.name, valuesOf(one, codes)] as const)
    return { path, parameters: Object.fromEntries(named) }
  })
  const view = operations.find(({ path }) => path === '/download/observations.csv')!.parameters
  const everywhere = { ...view, ...codes, format: ['csv', 'json', 'xlsx'], kind: ['area', 'series'], practice: ['x'] }
  const pages = site.map(({ path }) => path.replace(/:(\w+)/g, '{$1}'))
  const picture = { ...everywhere, theme: ['light', 'dark', 'trends'], shape: Object.keys(pictureShapes) }
  const below = (root: string) =>
    pages.map((path) => ({ path: `${root}/{language}${path}`, parameters: { ...everywhere, language: languages } }))
  const questions = Object.keys(appRouter._def.procedures).map(
    (name): Address => ({ path: `/trpc/${name}`, parameters: everywhere, isQuestion: true })
  )
  return [
    ...operations,
    ...operations,
    ...questions,
    ...below(''),
    ...below('/embed'),
    ...pages.flatMap((path) =>
      ['svg', 'png'].map((ending) => ({
        path: `/picture/en${path === '/' ? '' : path}.${ending}`,
        parameters: picture,
      }))
    ),
    ...others.map((path) => ({ path, parameters: { language: languages, series: codes.series! } })),
  ]
}

const others = [
  ...[
    '/',
    '/health',
    '/sitemap.xml',
    '/robots.txt',
    '/favicon.ico',
    '/catalog',
    '/catalog/dcat.jsonld',
    '/assets/{area}',
  ],
  ...[
    '/releases/{release}.zip',
    '/trends',
    '/compare',
    '/map',
    '/relation',
    '/sdmx/{area}/{series}',
    '/api',
    '/api/{area}',
  ],
  ...['/ar', '/zh/', '/en/{area}', '/download/{series}', '/picture', '/embed', '/trpc', '/.well-known/{area}'],
]

async function codesOf(get: Get): Promise<Record<string, readonly string[]>> {
  const listed = async (path: string) => JSON.parse((await get(path)).text).data as Record<string, string>[]
  const [series, areas, groups, releases] = await Promise.all(
    ['/api/series', '/api/areas?levels=country,subnational,world', '/api/groups', '/api/releases'].map(listed)
  )
  const areaCodes = areas!.map(({ refArea }) => refArea!)
  return {
    series: series!.map((one) => one.series!),
    areas: [...areaCodes, '404,400', areaCodes.slice(0, 30).join()],
    area: areaCodes,
    refArea: areaCodes,
    one: areaCodes.map((code) => `VOLUNTEER_RATE.${code}.2018`),
    other: areaCodes.map((code) => `VOLUNTEER_RATE.${code}.2019`),
    group: groups!.map(({ areaGroup }) => areaGroup!),
    goal: Array.from({ length: 17 }, (_, i) => String(i + 1)),
    release: releases!.map(({ release }) => release!),
    from: releases!.map(({ release }) => release!),
    text: ['Kenya', 'الأردن', '志愿者', 'bénévoles', 'женщины', 'a', 'volunteer rate women'],
    startPeriod: ['2016', '2018', '2008'],
    endPeriod: ['2020', '2016', '2024'],
    timePeriod: ['2016', '2019'],
    dataset: ['ifrc_fdrs', 'vnr'],
    artefactType: ['dataflow', 'codelist', 'datastructure', '*'],
    agencyID: ['VFG', '*'],
    resourceID: ['VOLUNTEERING', 'CL_AREA', '*'],
    version: ['*', '~', '+'],
    context: ['dataflow', 'datastructure', '*'],
    key: ['*', 'A.VOLUNTEERS.404', 'A.VOLUNTEERS'],
  }
}

function valuesOf({ name, schema, example }: Parameter, codes: Record<string, readonly string[]>): readonly string[] {
  const listed = schema?.enum ?? schema?.items?.enum ?? (example === undefined ? [] : [example].flat())
  return codes[name] ?? listed.map(String)
}
