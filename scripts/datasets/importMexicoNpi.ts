import { gapsOf } from './gapsOf.ts'
import type { AreaCodes, Imported } from './imported.ts'
import type { NationalFigure } from './nationalFigure.ts'
import { published, type StoredObservation } from './storedObservation.ts'

/**
 * Mexico's satellite account of non-profit institutions: its volunteers and the value of their work, in pesos. The value
 * of 2016 is of private institutions alone, so that of 2017, of all, is a break.
 */
export function importMexicoNpi(figures: readonly NationalFigure[], areas: AreaCodes): Imported {
  const observations = figures.map(({ iso3, series, timePeriod, of, value, qualifier, source }) => {
    const refArea = areas.ofIso.get(iso3)
    if (refArea === undefined) throw new Error(`${iso3}: expected an area of the M49 list`)
    const place = { dataset, series, refArea, timePeriod, ...of }
    return published(place, value, { source, ...saidOf[qualifier] })
  })
  const gaps = [...new Set(observations.map(({ series }) => series))].flatMap((series) => {
    const refAreas = observations.map(({ refArea }) => refArea)
    return gapsOf(observations, { dataset, series, refAreas, unpopulated: new Set() })
  })
  return { observations: [...observations, ...gaps], setAside: [] }
}

const dataset = 'mexico_npi'
const saidOf: Record<string, Pick<StoredObservation, 'obsStatus'> | Pick<StoredObservation, 'comment'>> = {
  private: { obsStatus: 'D', comment: 'private_institutions' },
  break: { obsStatus: 'B' },
  rounded: { comment: 'rounded' },
}
