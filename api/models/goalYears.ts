import type { Language } from '../../data/structure/codelists.ts'
import { period } from '../../data/structure/selection.ts'
import type { ApiContext } from '../context.ts'
import { countryYears, peopledCountries } from '../goals/evidenceOf.ts'

/** In how many countries a Goal has a figure above zero, by year and in any: coverage, and no performance. */
export interface GoalYears {
  goal: string
  name: string
  colour: string
  /** From the first year of the period on. */
  years: number[]
  any: number
  /** Of how many countries. */
  possible: number
}

/** Of the seventeen Goals, over all series that are linked to them but scores. */
export async function goalYears(ctx: ApiContext, language: Language): Promise<GoalYears[]> {
  const [goals, counted, { length: possible }] = await Promise.all([
    ctx.goals.list(language),
    countryYears(ctx),
    peopledCountries(ctx),
  ])
  return goals.map(({ goal, name, colour }) => {
    const own = counted.filter((row) => row.goal === goal)
    const inYear = (year: number) => new Set(own.filter((row) => row.timePeriod === year).map(({ refArea }) => refArea))
    return {
      ...{ goal, name, colour, possible },
      years: Array.from({ length: period.end - period.start + 1 }, (_, at) => inYear(period.start + at).size),
      any: new Set(own.map(({ refArea }) => refArea)).size,
    }
  })
}
