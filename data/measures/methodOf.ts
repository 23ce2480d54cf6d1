import { type Certainty, type MethodField, methodFields } from '../structure/codelists.ts'
import type { Method } from '../structure/comparability.ts'

/** One field of a method as it is stored: an empty source is every source, year 0 is every year. */
export interface MethodRow {
  dataset: string
  source: string
  timePeriod: number
  field: string
  value: string | null
  certainty: string
}

/** What a method is looked up by. */
export interface MethodKey {
  dataset: string
  source: string | null
  timePeriod: number
}

/**
 * How each figure was come by: what is known of its source in its year, else of its source, else of its dataset, field
 * by field; what nobody says is unknown. Methods that are alike are one object, so that they are told apart at once.
 */
export function createMethodOf(rows: readonly MethodRow[]): (key: MethodKey) => Method {
  const known = new Map(rows.map((row) => [keyOf(row, row.field), row]))
  const methods = new Map<string, Method>()
  const alike = new Map<string, Method>()
  return ({ dataset, source, timePeriod }) => {
    const key = keyOf({ dataset, source: source ?? '', timePeriod }, '')
    let method = methods.get(key)
    if (!method) {
      const found = methodFrom(known, { dataset, source, timePeriod })
      const content = JSON.stringify(found)
      method = alike.get(content) ?? found
      alike.set(content, method)
      methods.set(key, method)
    }
    return method
  }
}

function methodFrom(known: ReadonlyMap<string, MethodRow>, { dataset, source, timePeriod }: MethodKey): Method {
  const nearestFirst = [source ?? '', ''].flatMap((of) =>
    [timePeriod, 0].map((year) => ({ dataset, source: of, timePeriod: year }))
  )
  const fieldOf = (field: MethodField) => {
    const row = nearestFirst.map((key) => known.get(keyOf(key, field))).find((one) => one !== undefined)
    return { value: row?.value ?? null, certainty: (row?.certainty ?? 'unknown') as Certainty }
  }
  return Object.fromEntries(methodFields.map((field) => [field, fieldOf(field)])) as Method
}

const keyOf = ({ dataset, source, timePeriod }: Pick<MethodRow, 'dataset' | 'source' | 'timePeriod'>, field: string) =>
  [dataset, source, timePeriod, field].join('|')
