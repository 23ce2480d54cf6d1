import { goals } from '../../data/structure/codelists.ts'
import { grouped } from '../grouped.ts'
import { type ImportedProgramme, importProgramme } from './importProgramme.ts'
import type { ProgrammeCodes } from './programmeCodes.ts'
import type { PublisherTable } from './publisherTable.ts'
import { missing, type StoredObservation } from './storedObservation.ts'
import type { Listed } from './yearlyGaps.ts'

export const citizenScienceColumns = ['geo', 'goal', 'impact', 'projects'] as const
export type CitizenScienceTable = PublisherTable<(typeof citizenScienceColumns)[number]>

/** The year of the study: one snapshot. */
const snapshot = 2018

/** Citizen-science projects that the European Commission scored on each Goal. There is no figure over all Goals. */
export function importCitizenScience(
  table: CitizenScienceTable,
  codes: ProgrammeCodes,
  listed: Listed
): ImportedProgramme {
  const imported = importProgramme(
    {
      dataset: 'jrc_citizen_science',
      source: 'JRC_CITIZEN_SCIENCE_2018',
      table,
      valueColumn: 'projects',
      read: ({ geo, goal, impact, line }) => {
        if (!goals.includes(goal))
          throw new Error(`${table.file}, line ${line}, column goal: found ${goal}, expected 1 to 17`)
        return { area: geo, timePeriod: snapshot, measure: impact, breakdown: '', goal }
      },
    },
    codes
  )
  return { ...imported, observations: [...imported.observations, ...gapsIn(imported.observations, listed)] }
}

/** Across all Goals no area has a figure: those of the inventory say that theirs stand Goal by Goal. */
const gapsIn = (figures: readonly StoredObservation[], { refAreas, unpopulated }: Listed): StoredObservation[] =>
  Array.from(grouped(figures, ({ series }) => series)).flatMap(([series, ofSeries]) => {
    const inventoried = new Set(ofSeries.map(({ refArea }) => refArea))
    return Array.from(new Set([...refAreas, ...inventoried]), (refArea) => {
      const place = { dataset: ofSeries[0]!.dataset, series, refArea, timePeriod: snapshot }
      if (inventoried.has(refArea)) return missing(place, 'no_figure_here', 'goals_published')
      return missing(place, unpopulated.has(refArea) ? 'cannot_exist' : 'no_figure_here')
    })
  })
