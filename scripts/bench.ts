import { measureApi } from './bench/measureApi.ts'
import { measureBuilds } from './bench/measureBuilds.ts'
import type { Measurement } from './bench/measurement.ts'
import { measurePages } from './bench/measurePages.ts'

/** Prints what the product costs beside the bound that it was given. Nothing fails here: a slow machine is no bug. */
const measurements: Measurement[] = [...(await measureBuilds()), ...(await measureApi()), ...(await measurePages())]

for (const { what, value, bound, unit } of measurements) {
  const mark = value <= bound ? ' ' : '!'
  console.log(
    `${mark} ${what.padEnd(64)} ${value.toFixed(unit === 'kB' ? 1 : 2).padStart(9)} ${unit.padEnd(3)} (bound ${bound} ${unit})`
  )
}
