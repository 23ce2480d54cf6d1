import type { ApiContext } from '../context.ts'
import { HttpError } from '../requests/httpError.ts'
import type { Detail, ToldStructure } from './structureMessage.ts'
import { type Structure, type StructureType, structuresOf, structureTypes } from './structures.ts'

/** What an address of structures says, part by part; what is left out is all. */
export interface StructurePath {
  type?: string
  agencyID?: string
  id?: string
  version?: string
  item?: string
}

const details = [
  'full',
  'raw',
  'allstubs',
  'referencestubs',
  'allcompletestubs',
  'referencecompletestubs',
  'referencepartial',
] as const

const references = [
  'none',
  'children',
  'descendants',
  'parents',
  'ancestors',
  'parentsandsiblings',
  'all',
  ...structureTypes,
] as const

/** The structures that an address asks for, those they refer to or that refer to them, and how much of each is told. */
export async function structureRequest(
  ctx: ApiContext,
  path: StructurePath,
  parameters: URLSearchParams
): Promise<ToldStructure[]> {
  refuseOthers(parameters, ['detail', 'references'])
  const detail = oneOf('detail', parameters.get('detail') || 'full', details)
  if (detail === 'referencepartial')
    throw refused('detail', 'referencepartial is not given here: every list is whole, take full')
  const wanted = (parameters.get('references') || 'none').split(',')
  for (const one of wanted) oneOf('references', one, references)
  const all = await structuresOf(ctx)
  const asked = askedStructures(all, path)
  const itemIds = path.item && path.item !== '*' ? path.item.split(',') : undefined
  if (itemIds) for (const one of asked) refuseItems(one, itemIds)
  const beside = [...new Set(wanted.flatMap((one) => related(asked, one, all)))].filter((one) => !asked.includes(one))
  return [
    ...asked.map((structure) => ({ structure, itemIds, detail: detailOf(detail, 'asked') })),
    ...beside.map((structure) => ({ structure, detail: detailOf(detail, 'referred') })),
  ]
}

function detailOf(detail: (typeof details)[number], place: 'asked' | 'referred'): Detail {
  const isStub = detail.startsWith('all') || (place === 'referred' && detail.startsWith('reference'))
  if (!isStub) return 'full'
  return detail.endsWith('completestubs') ? 'completestub' : 'stub'
}

function askedStructures(all: readonly Structure[], path: StructurePath): Structure[] {
  const { type = '*', agencyID = '*', id = '*', version = '*' } = path
  if (type !== '*' && !(structureTypes as readonly string[]).includes(type))
    throw refused('artefactType', `there is no ${safe(type)} here: there are ${structureTypes.join(', ')}, or *`, 404)
  const given = { agencyID, id }
  const found = all.filter(
    (one) =>
      (type === '*' || one.type === type) &&
      Object.entries(given).every(([part, text]) => isAmong(text, one[part as 'id'])) &&
      (isAmong(version, one.version) || ['~', '+', 'latest', 'all'].includes(version))
  )
  if (found.length > 0) return found
  const alike = all.filter((one) => type === '*' || one.type === type)
  const held = [...new Set(alike.map((one) => `${one.agencyID}:${one.id}(${one.version})`))].slice(0, 40)
  throw refused(
    'id',
    `no structure ${safe([type, agencyID, id, version].join('/'))}: there are ${held.join(', ')}`,
    404
  )
}

const isAmong = (text: string, code: string) => ['*', 'all'].includes(text) || text.split(',').includes(code)

function refuseItems({ id, items }: Structure, wanted: readonly string[]): void {
  if (!items) throw refused('itemID', `${id} has no items: leave the last part of the address away`, 400)
  const missing = wanted.filter((item) => !items.all.some((one) => one.id === item))
  if (missing.length > 0) throw refused('itemID', `${id} has no ${missing.map(safe).join(', ')}`, 404)
}

/** Those that structures refer to, or by which they are referred to, one step away or all the way. */
function related(asked: readonly Structure[], how: string, all: readonly Structure[]): Structure[] {
  const children = (of: readonly Structure[]) => all.filter((other) => of.some((one) => one.refersTo(other)))
  const parents = (of: readonly Structure[]) => all.filter((other) => of.some((one) => other.refersTo(one)))
  const everyStep = (step: (of: readonly Structure[]) => Structure[]) => {
    const found = new Set(step(asked))
    for (const one of found) for (const next of step([one])) found.add(next)
    return [...found]
  }
  const siblings = () => [...parents(asked), ...children(parents(asked))]
  const whole = () => [...siblings(), ...everyStep(children)]
  const kinds: Record<string, () => Structure[]> = {
    none: () => [],
    children: () => children(asked),
    descendants: () => everyStep(children),
    parents: () => parents(asked),
    ancestors: () => everyStep(parents),
    parentsandsiblings: siblings,
    all: whole,
  }
  return kinds[how]?.() ?? whole().filter(({ type }) => type === (how as StructureType))
}

/** Refuses what an address says beside what is understood. */
export function refuseOthers(
  parameters: URLSearchParams,
  known: readonly string[],
  others: Record<string, string> = {}
) {
  const own = [...known, 'format', 'release']
  const problems = [...new Set(parameters.keys())].flatMap((parameter) => {
    const times = parameters.getAll(parameter).length
    if (own.includes(parameter) && times === 1) return []
    const named = safe(parameter)
    const message = own.includes(parameter)
      ? `${named}: given twice: give it once`
      : (others[parameter] && `${named}: ${others[parameter]}`) || `no parameter ${named}: there are ${own.join(', ')}`
    return [{ parameter: named, message }]
  })
  if (problems.length > 0) throw new HttpError(400, problems.map(({ message }) => message).join('; '), problems)
}

export function oneOf<Code extends string>(parameter: string, given: string, codes: readonly Code[]): Code {
  const found = codes.find((code) => code === given)
  if (!found) throw refused(parameter, `one of ${codes.join(', ')}`)
  return found
}

export const refused = (parameter: string, sentence: string, status = 400) =>
  new HttpError(status, `${parameter}: ${sentence}`, [{ parameter, message: `${parameter}: ${sentence}` }])

/** What a reader sent is repeated only where it could be a code. */
export const safe = (text: string) => (/^[\w@$.,:*~+/[\]-]{1,80}$/.test(text) ? text : 'of that name')
