import { TRPCError } from '@trpc/server'
import type { KnownCodes } from '../codes/codeQueries.ts'

/** Refuses areas that are no countries: put together with countries they would count the same people twice. */
export function refuseOtherLevels(areas: readonly string[], known: KnownCodes): void {
  const other = known.areas.filter(({ refArea, level }) => level !== 'country' && areas.includes(refArea))
  if (other.length === 0) return
  const named = other.map(({ refArea, level }) => `${refArea} (${level})`).join(', ')
  throw new TRPCError({ code: 'BAD_REQUEST', message: `areas: only countries are put together, not ${named}` })
}
