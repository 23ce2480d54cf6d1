import { type Classification, languages } from '../../data/structure/codelists.ts'
import { period } from '../../data/structure/selection.ts'
import type { AreaCodes, SetAside } from '../datasets/imported.ts'
import { notAnArea } from '../datasets/imported.ts'
import type { PublisherTable } from '../datasets/publisherTable.ts'
import type { Hierarchy, nameColumns } from './importAreas.ts'
import { sdgRegions } from './sdgRegions.ts'

export const commissionColumns = ['commission', 'status', 'iso3'] as const
export const incomeColumns = ['iso3', 'data_calendar_year', 'income_group'] as const

export interface GroupFiles {
  names: PublisherTable<(typeof nameColumns)[number]>
  hierarchy: Hierarchy
  commissions: PublisherTable<(typeof commissionColumns)[number]>
  incomes: PublisherTable<(typeof incomeColumns)[number]>
  areas: AreaCodes
}

interface Membership {
  areaGroup: string
  refArea: string
  timePeriod: number
}

export interface ImportedGroups {
  groups: { areaGroup: string; classification: Classification; position: number }[]
  texts: { areaGroup: string; language: string; name: string }[]
  memberships: Membership[]
  setAside: SetAside[]
}

/** Groups in order of classification, who belongs to them, and the M49 list's own names for its regions. */
export function importGroups(files: GroupFiles): ImportedGroups {
  const { groups, texts } = groupsOf(files)
  const memberships: Membership[] = files.hierarchy.rows.flatMap((row) =>
    groupsOfArea(row).map((areaGroup) => ({ areaGroup, refArea: row['M49 Code'], timePeriod: asOf }))
  )
  for (const { commission, status, iso3 } of files.commissions.rows) {
    const refArea = files.areas.ofIso.get(iso3)
    if (status === 'member' && refArea) memberships.push({ areaGroup: commission, refArea, timePeriod: asOf })
  }
  const setAside: SetAside[] = []
  for (const { iso3, data_calendar_year, income_group } of files.incomes.rows) {
    const timePeriod = Number(data_calendar_year)
    if (income_group === '' || timePeriod < period.start || timePeriod > period.end) continue
    const refArea = files.areas.ofIso.get(iso3)
    if (refArea) memberships.push({ areaGroup: `INCOME_${income_group}`, refArea, timePeriod })
    else {
      const place = { originalArea: iso3, timePeriod, series: 'INCOME_GROUP' }
      setAside.push({ ...place, originalValue: income_group, reason: notAnArea })
    }
  }
  return { groups, texts, memberships: memberships.sort(byGroupAndArea), setAside }
}

/** All memberships but income groups are one composition, printed as of the last year of the period. */
const asOf = period.end

const byGroupAndArea = (a: Membership, b: Membership) => (keyOf(a) < keyOf(b) ? -1 : 1)
const keyOf = ({ areaGroup, refArea, timePeriod }: Membership) => `${areaGroup} ${refArea} ${timePeriod}`

function groupsOfArea(row: Hierarchy['rows'][number]): string[] {
  const m49 = [row['Region Code'], row['Sub-region Code'], row['Intermediate Region Code']]
  const sdg = Object.entries(sdgRegions).find(([, regions]) => regions.some((region) => m49.includes(region)))?.[0]
  const marks = [
    row['Least Developed Countries (LDC)'] && 'LDC',
    row['Land Locked Developing Countries (LLDC)'] && 'LLDC',
    row['Small Island Developing States (SIDS)'] && 'SIDS',
  ]
  return [...m49, sdg ?? '', ...marks].filter((group) => group !== '')
}

function groupsOf({ names }: GroupFiles) {
  const levels = { m49_region: 'region', m49_sub_region: 'sub-region', m49_intermediate: 'intermediate' } as const
  const codes: [Classification, string[]][] = [
    ...Object.entries(levels).map(([classification, level]): [Classification, string[]] => [
      classification as Classification,
      names.rows.filter((row) => row.level === level).map((row) => row.m49),
    ]),
    ['sdg_region', Object.keys(sdgRegions)],
    ['regional_commission', ['ECA', 'ECE', 'ECLAC', 'ESCAP', 'ESCWA']],
    ['income_group', ['INCOME_L', 'INCOME_LM', 'INCOME_UM', 'INCOME_H']],
    ['ldc', ['LDC']],
    ['lldc', ['LLDC']],
    ['sids', ['SIDS']],
  ]
  const groups = codes
    .flatMap(([classification, inIt]) => inIt.map((areaGroup) => ({ areaGroup, classification })))
    .map((group, i) => ({ ...group, position: i + 1 }))
  const isRegion = new Set<string>(Object.values(levels))
  const texts = names.rows
    .filter((row) => isRegion.has(row.level))
    .flatMap((row) => languages.map((language) => ({ areaGroup: row.m49, language, name: row[language] })))
  return { groups, texts }
}
