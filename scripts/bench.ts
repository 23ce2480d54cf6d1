import { measureApi } from './bench/measureApi.ts'
import { measureBuilds } from './bench/measureBuilds.ts'
import { measurePages } from './bench/measurePages.ts'

/** Prints what the product costs beside the bound that it was given. Nothing fails here: a slow machine is no bug. */
for (const measure of [measureBuilds, measureApi, measurePages])
  for (const { what, value, bound, unit } of await measure()) {
    const mark = value <= bound ? ' ' : '!'
    const shown = value.toFixed(unit === 'kB' ? 1 : 2).padStart(9)
    console.log(`${mark} ${what.padEnd(64)} ${shown} ${unit.padEnd(3)} (bound ${bound} ${unit})`)
  }
process.exit()
