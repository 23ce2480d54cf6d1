import { nearest } from '../../data/wording/nearest.ts'
import type { KnownCodes } from '../codes/codeQueries.ts'
import { suggestCode } from '../codes/suggestCode.ts'
import type { Code } from './codelists.ts'
import { type Component, components, inRow, type SdmxRow } from './components.ts'
import { refused, safe } from './structureRequest.ts'

type Operator = keyof typeof holds

interface Condition {
  operator: Operator
  value: string | number
}

/** What a component must be: any of several, each all of some conditions. */
export interface Filter {
  component: Component
  anyOf: Condition[][]
}

type Given = string | number | null

const text = (given: Given) => String(given ?? '')
const holds = {
  eq: (given: Given, value: string | number) => given === value,
  ne: (given: Given, value: string | number) => given !== value,
  lt: (given: Given, value: string | number) => given !== null && given < value,
  le: (given: Given, value: string | number) => given !== null && given <= value,
  gt: (given: Given, value: string | number) => given !== null && given > value,
  ge: (given: Given, value: string | number) => given !== null && given >= value,
  co: (given: Given, value: string | number) => given !== null && text(given).includes(String(value)),
  nc: (given: Given, value: string | number) => !text(given).includes(String(value)),
  sw: (given: Given, value: string | number) => given !== null && text(given).startsWith(String(value)),
  ew: (given: Given, value: string | number) => given !== null && text(given).endsWith(String(value)),
}
const ofOrder: readonly Operator[] = ['lt', 'le', 'gt', 'ge']
const ofText: readonly Operator[] = ['co', 'nc', 'sw', 'ew']

/** Whether a row is as a filter asks. */
export const satisfies = (row: SdmxRow, { component, anyOf }: Filter): boolean => isAsked(inRow(row, component), anyOf)

/** Whether a value is. */
export const isAsked = (given: Given, anyOf: readonly Condition[][]): boolean =>
  anyOf.some((all) => all.every(({ operator, value }) => holds[operator](given, value)))

/** What is known of codes, to refuse those that there are not. */
export interface KnownLists {
  known: KnownCodes
  codes: ReadonlyMap<string, readonly Code[]>
}

/** Every `c[COMPONENT]=…` of an address. */
export function readFilters(parameters: URLSearchParams, lists: KnownLists): Filter[] {
  const named = [...parameters.keys()].flatMap((key) => /^c\[(.*)\]$/.exec(key)?.[1] ?? [])
  return named.map((id) => {
    const [expression, ...more] = parameters.getAll(`c[${id}]`)
    const component = componentOf(id)
    if (more.length > 0) throw refused(`c[${id}]`, 'given twice: give it once, with commas between')
    return { component, anyOf: readExpression(component, expression!, lists) }
  })
}

function componentOf(id: string): Component {
  const found = components.find((one) => one.id === id)
  if (found) return found
  const ids = components.map((one) => one.id)
  const meant = nearest(id.slice(0, 40), ids)
  throw refused(`c[${safe(id)}]`, meant ? `did you mean ${meant}?` : `there are ${ids.join(', ')}`)
}

const readExpression = (component: Component, expression: string, lists: KnownLists): Condition[][] =>
  expression.split(',').map((all) => all.split('+').map((one) => readCondition(component, one, lists)))

/** One condition: an operator with a colon behind it, or a value alone, which must then be it. */
export function readCondition(component: Component, written: string, lists: KnownLists): Condition {
  const [, given, value] = /^(?:([a-z]{2}):)?(.*)$/s.exec(written)!
  const isOperator = given !== undefined && given in holds
  const operator = isOperator ? (given as Operator) : 'eq'
  const meant = isOperator || given === undefined ? value! : written
  const { id, type } = component
  if (meant === '') throw refused(`c[${id}]`, 'name a value behind the equals sign')
  const isOrdered = type === 'integer' || type === 'number'
  if (ofOrder.includes(operator) && !isOrdered)
    throw refused(`c[${id}]`, `${operator} compares years and figures: take eq, ne, co, nc, sw or ew`)
  if (ofText.includes(operator)) {
    if (isOrdered) throw refused(`c[${id}]`, `${operator} looks into texts: take eq, ne, lt, le, gt or ge`)
    return { operator, value: meant }
  }
  if (isOrdered) return { operator, value: readNumber(component, meant) }
  if (type === 'code') refuseUnknown(component, meant, lists)
  return { operator, value: meant }
}

function readNumber({ id, kind }: Component, written: string): number {
  if (kind === 'time') return readYear(`c[${id}]`, written)
  const number = Number(written)
  if (!Number.isFinite(number)) throw refused(`c[${id}]`, 'a number with a point before its decimals')
  return number
}

/** A year, as SDMX writes it in either way. */
export function readYear(parameter: string, written: string): number {
  if (!/^\d{4}(-A1)?$/.test(written)) throw refused(parameter, 'a year such as 2020: every figure here is of a year')
  return Number(written.slice(0, 4))
}

/** Refuses a code that a component cannot have, with the one that was probably meant. */
export function refuseUnknown({ id, codelist }: Component, code: string, { known, codes }: KnownLists): void {
  const listed = codes.get(codelist!)!
  if (listed.some((one) => one.id === code)) return
  if (id === 'SERIES' || id === 'REF_AREA') {
    const instead = suggestCode(id === 'SERIES' ? 'series' : 'areas', code, known).replace(
      /\/api\/\w+ names them all/,
      `/sdmx/structure/codelist/VFG/${codelist} names them all`
    )
    throw refused(id, `no code ${safe(code)}: ${instead}`)
  }
  throw refused(id, `no code ${safe(code)}: there are ${listed.map((one) => one.id).join(', ')}`)
}
