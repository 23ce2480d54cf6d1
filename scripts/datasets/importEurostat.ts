import type { VolunteerType } from '../../data/structure/codelists.ts'
import { gapsOf } from './gapsOf.ts'
import { type AreaCodes, type Imported, notAnArea } from './imported.ts'
import type { IlostatTable } from './importIlostat.ts'
import { numberIn, type PublisherTable } from './publisherTable.ts'
import { published } from './storedObservation.ts'

export const eurostatColumns = ['iso3', 'year', 'acl00', 'reason', 'age', 'sex', 'value_pct', 'flag'] as const

export interface EurostatFiles {
  rates: PublisherTable<(typeof eurostatColumns)[number]>
  /** Where figures of the same survey stand already. */
  ilostat: IlostatTable
  areas: AreaCodes
  unpopulated: ReadonlySet<string>
}

/** Eurostat's modules of 2015 and 2022: brackets around the period, which has no figure of its own. */
export function importEurostat({ rates, ilostat, areas, unpopulated }: EurostatFiles): Imported {
  const elsewhere = ratesOf2015(ilostat)
  const imported: Imported = { observations: [], setAside: [] }
  for (const row of rates.rows) {
    const series = seriesOf[[row.acl00, row.reason].join(' ').trim()]
    if (!series || row.age !== 'Y_GE16' || row.sex !== 'T')
      throw new Error(
        `${rates.file}, line ${row.line}: no series for ${row.acl00} ${row.reason} ${row.age} ${row.sex}: expected one of ${Object.keys(seriesOf).join(', ')} for Y_GE16 T`
      )
    const value = numberIn(rates, row, 'value_pct')
    const refArea = areas.ofIso.get(row.iso3)
    const timePeriod = Number(row.year)
    if (value === null) continue
    if (refArea === undefined) {
      const place = { originalArea: row.iso3, timePeriod, series }
      imported.setAside.push({ ...place, originalValue: row.value_pct, reason: notAnArea })
      continue
    }
    const isSame = elsewhere.get(`${row.iso3} ${row.year} ${typeOf[series]}`) === value
    imported.observations.push(
      published({ dataset, series, refArea, timePeriod }, value, {
        source: 'EU_SILC',
        obsStatus: row.flag === 'u' ? 'U' : 'A',
        comment: isSame ? 'same_as:ilostat' : null,
      })
    )
  }
  const gaps = Object.values(seriesOf).flatMap((series) =>
    gapsOf(imported.observations, { dataset, series, refAreas: areas.refAreas, unpopulated })
  )
  return { ...imported, observations: [...imported.observations, ...gaps] }
}

const dataset = 'eurostat'

/** Eurostat's activity, and reason for not taking part, as our series. */
const seriesOf: Record<string, string> = {
  AC41A: 'EUSILC_FORMAL',
  AC42A: 'EUSILC_INFORMAL',
  AC43A: 'EUSILC_CITIZENSHIP',
  'AC41A NTIME': 'EUSILC_NOT_PART_NTIME_FORMAL',
  'AC41A NINT': 'EUSILC_NOT_PART_NINT_FORMAL',
  'AC41A OTH': 'EUSILC_NOT_PART_OTH_FORMAL',
  'AC42A NTIME': 'EUSILC_NOT_PART_NTIME_INFORMAL',
  'AC42A NINT': 'EUSILC_NOT_PART_NINT_INFORMAL',
  'AC42A OTH': 'EUSILC_NOT_PART_OTH_INFORMAL',
}
const typeOf: Record<string, VolunteerType> = { EUSILC_FORMAL: 'ORG', EUSILC_INFORMAL: 'DIRECT' }

const ratesOf2015 = (ilostat: IlostatTable) =>
  new Map(
    ilostat.rows
      .filter((row) => row.time === '2015' && row.classif1 === 'AGE_AGGREGATE_TOTAL' && row.source.startsWith('BB:'))
      .map((row) => [
        `${row.ref_area} ${row.time} ${row.classif2.replace('VOL_TYPE_', '')}`,
        numberIn(ilostat, row, 'obs_value'),
      ])
  )
