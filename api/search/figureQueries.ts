import type { Kysely } from 'kysely'
import { LRUCache } from 'lru-cache'
import { type BreakdownName, breakdownNames } from '../../data/structure/dimensionCodes.ts'
import { period } from '../../data/structure/selection.ts'
import type { Tables } from '../../data/tables.ts'

/** Which series have a figure of the period, where, and broken down by what. */
export interface Figures {
  /** Of an area, or of any where none is named; of each of the codes. */
  has(series: string, refArea: string | undefined, shown: Readonly<Record<string, readonly string[]>>): Promise<boolean>
}

/** Asked for one figure at a time and remembered: to know them all, all of a release had to be read and held. */
export function figuresOf(db: Kysely<Tables>): Figures {
  const known = new LRUCache<string, Promise<boolean>>({ max: 10_000 })

  const isThere = async (series: string, refArea: string | undefined, [name, code]: readonly string[]) => {
    const figures = db
      .selectFrom('observation')
      .where('series', '=', series)
      .where('timePeriod', '>=', period.start)
      .where('timePeriod', '<=', period.end)
      .where('obsValue', 'is not', null)
    const there = refArea === undefined ? figures : figures.where('refArea', '=', refArea)
    const broken = isBreakdown(name) ? there.where(name, '=', code as never) : there
    return (await broken.select('refArea').limit(1).executeTakeFirst()) !== undefined
  }
  const has = (series: string, refArea: string | undefined, one: readonly string[]) => {
    const key = [series, refArea, ...one].join(' ')
    const before = known.get(key)
    if (before) return before
    const asked = isThere(series, refArea, one)
    known.set(key, asked)
    // A question that failed is asked again.
    asked.catch(() => known.delete(key))
    return asked
  }

  return {
    async has(series, refArea, shown) {
      const codes = Object.entries(shown).flatMap(([name, its]) => its.map((code) => [name, code]))
      for (const one of codes.length > 0 ? codes : [[]]) if (!(await has(series, refArea, one))) return false
      return true
    },
  }
}

const isBreakdown = (name: string | undefined): name is BreakdownName =>
  (breakdownNames as readonly (string | undefined)[]).includes(name)
