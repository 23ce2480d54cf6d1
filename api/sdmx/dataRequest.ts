import type { ApiContext } from '../context.ts'
import { memoize } from '../memoize.ts'
import { codelistsOf } from './codelists.ts'
import { attributes, type Component, keyDimensions, measures, timeDimension } from './components.ts'
import { type Filter, type KnownLists, readFilters, readYear, refuseUnknown } from './conditions.ts'
import { agency, sdmxVersion, structureId, wholeFlow } from './sdmxNames.ts'
import { oneOf, refused, refuseOthers, safe } from './structureRequest.ts'
import { flowOf } from './structures.ts'

/** What an address of data says, part by part; what is left out is all. */
export interface DataPath {
  context?: string
  agencyID?: string
  id?: string
  version?: string
  key?: string
}

export interface DataRequest {
  /** By what the answer says that its data are structured. */
  context: 'dataflow' | 'datastructure'
  id: string
  version: string
  /** The one dataset whose flow was asked for. */
  dataset: string | undefined
  /** Several keys, of which a row must have one; none where every row will do. */
  keys: Record<string, string>[]
  filters: Filter[]
  measures: readonly Component[]
  attributes: readonly Component[]
  dimensionAtObservation: 'TIME_PERIOD' | 'AllDimensions'
}

const contexts = ['*', 'dataflow', 'datastructure'] as const
const own = ['startPeriod', 'endPeriod', 'dimensionAtObservation', 'attributes', 'measures', 'includeHistory']

/** What SDMX knows and this server does not do, and what to ask instead. */
const notDone: Record<string, string> = {
  updatedAfter:
    'a release is whole and none of its figures is newer than another: ask /api/observations with release= for what differs from an earlier release',
  firstNObservations: 'not done here: name years by startPeriod and endPeriod',
  lastNObservations: 'not done here: name years by startPeriod and endPeriod',
  offset: 'not done here: divide by c[SERIES] or c[REF_AREA]',
  limit: 'not done here: divide by c[SERIES] or c[REF_AREA]',
  sort: 'not done here: rows stand by indicator, area, breakdown and year',
  asOf: 'not done here: a release is named by its version',
  reportingYearStartDay: 'not done here: every figure is of a year',
  detail: 'of SDMX REST 1: take attributes and measures',
}

/** Reads an address of data; what is not understood is refused, and nothing is passed over. */
export async function dataRequest(ctx: ApiContext, path: DataPath, parameters: URLSearchParams): Promise<DataRequest> {
  const filtered = [...parameters.keys()].filter((name) => /^c\[.*\]$/.test(name))
  const plain = new URLSearchParams([...parameters].filter(([name]) => !filtered.includes(name)))
  refuseOthers(plain, own, notDone)
  if ((plain.get('includeHistory') || 'false') !== 'false')
    throw refused('includeHistory', 'false: a release is named by its version')
  const lists = await knownLists(ctx)
  const flow = await flowAsked(ctx, path)
  const years = yearsOf(plain)
  return {
    ...flow,
    keys: readKeys(path.key ?? '*', lists),
    filters: [...readFilters(parameters, lists), ...(years ? [years] : [])],
    measures: measuresAsked(plain.get('measures') || 'all'),
    attributes: attributesAsked(plain.get('attributes') || 'dsd'),
    dimensionAtObservation: observed(plain.get('dimensionAtObservation') || 'TIME_PERIOD'),
  }
}

const listsOf = new WeakMap<ApiContext['sdmx'], () => Promise<KnownLists['codes']>>()

/** The codes of a release, read once. */
export async function knownLists(ctx: ApiContext): Promise<KnownLists> {
  const read =
    listsOf.get(ctx.sdmx) ??
    memoize(async () => new Map((await codelistsOf(ctx)).map(({ id, codes }) => [id, codes] as const)))
  listsOf.set(ctx.sdmx, read)
  return { known: await ctx.codes(), codes: await read() }
}

async function flowAsked(ctx: ApiContext, path: DataPath) {
  const { context = '*', agencyID = '*', id = '*', version = '*' } = path
  if (!(contexts as readonly string[]).includes(context))
    throw refused('context', `one of ${contexts.join(', ')}: e.g. /sdmx/data/dataflow/${agency}/${wholeFlow}`)
  if (agencyID !== '*' && agencyID !== agency) throw refused('agencyID', `${agency}, or *`, 404)
  const held = sdmxVersion((await ctx.codes()).release)
  if (!['*', '+', '~', 'latest', held].includes(version))
    throw refused('version', `no version ${safe(version)}: this server holds ${held}`, 404)
  if (context === 'datastructure') {
    if (id !== '*' && id !== structureId) throw refused('resourceID', `${structureId}, or *`, 404)
    return { context, id: structureId, version: held, dataset: undefined } as const
  }
  const datasets = [...new Set((await ctx.sdmx.series()).map(({ dataset }) => dataset))]
  const dataset = datasets.find((one) => flowOf(one) === id)
  if (id !== '*' && id !== wholeFlow && !dataset) {
    const flows = [wholeFlow, ...datasets.map(flowOf)].join(', ')
    throw refused('resourceID', `name one dataflow, or * for all; there are ${flows}`, 404)
  }
  return { context: 'dataflow', id: dataset ? id : wholeFlow, version: held, dataset } as const
}

/** Keys with commas between, each a code or * for every dimension; what is left out at the end is *. */
function readKeys(written: string, lists: KnownLists): Record<string, string>[] {
  if (['*', 'all', ''].includes(written)) return []
  const layout = keyDimensions.map(({ id }) => id).join('.')
  return written.split(',').map((key) => {
    if (key.includes('+'))
      throw refused('key', 'one code a dimension: name several by c[…], or several keys with commas between')
    const codes = key.split('.')
    if (codes.length > keyDimensions.length)
      throw refused(
        'key',
        `more parts than the ${keyDimensions.length} of ${layout}; years are named by c[TIME_PERIOD]`
      )
    const named = codes.flatMap((code, at) =>
      code === '*' || code === '' ? [] : [[keyDimensions[at]!, code] as const]
    )
    for (const [component, code] of named) refuseUnknown(component, code, lists)
    return Object.fromEntries(named.map(([{ id }, code]) => [id, code]))
  })
}

function yearsOf(parameters: URLSearchParams): Filter | undefined {
  const bound = (parameter: 'startPeriod' | 'endPeriod', operator: 'ge' | 'le') => {
    const written = parameters.get(parameter)
    return written ? [{ operator, value: readYear(parameter, written) }] : []
  }
  const all = [...bound('startPeriod', 'ge'), ...bound('endPeriod', 'le')]
  return all.length > 0 ? { component: timeDimension, anyOf: [all] } : undefined
}

function measuresAsked(written: string): readonly Component[] {
  const one = oneOf('measures', written, ['all', 'none', ...measures.map(({ id }) => id)])
  return one === 'none' ? [] : measures
}

/** Attributes by where they are attached or by name. None is attached to the whole, and none is kept apart from the data. */
function attributesAsked(written: string): readonly Component[] {
  const levels: Record<string, (one: Component) => boolean> = {
    dsd: () => true,
    all: () => true,
    none: () => false,
    msd: () => false,
    dataset: () => false,
    series: ({ isOfSeries }) => isOfSeries === true,
    obs: ({ isOfSeries }) => !isOfSeries,
  }
  const wanted = written.split(',')
  for (const one of wanted) oneOf('attributes', one, [...Object.keys(levels), ...attributes.map(({ id }) => id)])
  return attributes.filter((attribute) => wanted.some((one) => levels[one]?.(attribute) ?? attribute.id === one))
}

function observed(written: string): DataRequest['dimensionAtObservation'] {
  return oneOf('dimensionAtObservation', written, ['TIME_PERIOD', 'AllDimensions'])
}
