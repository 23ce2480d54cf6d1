import type { ApiContext } from '../context.ts'

/** Of fewer areas than these a picture says no more than the figures. */
const fewestAreas = 4

/**
 * The series that may stand beside one: others, of figures and not of events, that look at four areas of it at least.
 * Whether both have figures of the same years is said by the picture.
 */
export async function besideSeries(ctx: ApiContext, series: string): Promise<string[]> {
  const known = await ctx.codes()
  const drawn = new Set(known.areas.flatMap(({ refArea, level }) => (isDrawn(level) ? [refArea] : [])))
  const own = new Set((await ctx.series.areas(series)).filter((area) => drawn.has(area)))
  const others = (await ctx.series.list('en')).filter((one) => one.series !== series && one.kind !== 'event')
  const shared = await Promise.all(
    others.map(async (one) => {
      const areas = await ctx.series.areas(one.series)
      return areas.filter((area) => own.has(area)).length >= fewestAreas ? [one.series] : []
    })
  )
  return shared.flat()
}

const isDrawn = (level: string) => level === 'country' || level === 'subnational'
