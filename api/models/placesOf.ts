import type { Place } from '../../data/structure/place.ts'
import type { ApiContext } from '../context.ts'

/** Where the dots of these areas stand, to a tenth of a degree: a tenth of a pixel on a map of the world. */
export async function placesOf(ctx: ApiContext, areas: ReadonlySet<string>): Promise<Record<string, Place>> {
  const positions = await ctx.areas.positions()
  return Object.fromEntries(
    positions.flatMap(({ refArea, longitude, latitude }) =>
      areas.has(refArea) ? [[refArea, [tenths(longitude), tenths(latitude)] as const]] : []
    )
  )
}

const tenths = (degrees: number) => Math.round(degrees * 10) / 10
