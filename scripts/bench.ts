import { measureApi } from './bench/measureApi.ts'
import { measureBuilds } from './bench/measureBuilds.ts'
import { measureDownloads } from './bench/measureDownloads.ts'
import { measureEngines } from './bench/measureEngines.ts'
import { measurePages } from './bench/measurePages.ts'
import { measurePictures } from './bench/measurePictures.ts'
import { measurePointing } from './bench/measurePointing.ts'
import { measureRendering } from './bench/measureRendering.ts'
import { measureTable } from './bench/measureTable.ts'
import { measureViews } from './bench/measureViews.ts'

const parts = {
  builds: measureBuilds,
  api: measureApi,
  engines: measureEngines,
  pages: measurePages,
  pictures: measurePictures,
  pointing: measurePointing,
  rendering: measureRendering,
  views: measureViews,
  downloads: measureDownloads,
  table: measureTable,
}
const asked = process.argv.slice(2)

/**
 * Prints what the product costs beside the bound that it was given: all of it, or the parts named. Nothing fails here:
 * a slow machine is no bug.
 */
for (const [part, measure] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(part))
    for (const { what, value, bound, unit } of await measure()) {
      const mark = bound === undefined || value <= bound ? ' ' : '!'
      const shown = value.toFixed(unit === 'kB' ? 1 : unit === '' ? 4 : 2).padStart(9)
      console.log(
        `${mark} ${what.padEnd(64)} ${shown} ${unit.padEnd(3)}${bound === undefined ? '' : ` (bound ${bound} ${unit})`}`
      )
    }
process.exit()
