import type { Language, ObsStatus } from '../../data/structure/codelists.ts'
import { period, wholeSelection } from '../../data/structure/selection.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'

/** The last rate of volunteering that a survey found in a country, and the period that its question asked about. */
export interface RecalledRate {
  refArea: string
  label: string
  timePeriod: number
  value: number
  obsStatus: ObsStatus
  isFlagged: boolean
  /** A code of the method; null where it is not known. */
  referencePeriod: string | null
  isInferred: boolean
}

export const rateSeries = 'VOLUNTEER_RATE'

export async function recalledRates(ctx: ApiContext, language: Language): Promise<RecalledRate[]> {
  const selection = { ...wholeSelection, series: [rateSeries], startPeriod: period.start, endPeriod: period.end }
  const [{ lines, names }, methodOf, known] = await Promise.all([
    viewOf(ctx, { selection, language, isWhole: true }),
    ctx.comparability.methodOf(),
    ctx.codes(),
  ])
  const countries = new Set(known.areas.filter(({ level }) => level === 'country').map(({ refArea }) => refArea))
  return lines
    .filter(({ refArea }) => countries.has(refArea))
    .flatMap((line) => {
      const { refArea, cells } = line
      const last = cells.findLast(({ obsValue }) => obsValue !== null)
      if (!last) return []
      const { timePeriod, obsValue, obsStatus, flags } = last
      const { reference_period: asked } = methodOf({ ...line, ...last, source: last.source! })
      return [
        {
          ...{ refArea, label: names[refArea] ?? refArea, timePeriod, value: obsValue! },
          obsStatus,
          isFlagged: flags.length > 0,
          referencePeriod: asked.value,
          isInferred: asked.certainty === 'inferred',
        },
      ]
    })
}
