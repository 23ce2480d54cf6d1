import type { Kysely } from 'kysely'
import { everydayNames } from '../../data/everydayWords.ts'
import type { AreaLevel, Classification } from '../../data/structure/codelists.ts'
import type { Tables } from '../../data/tables.ts'
import type { NamedCodes } from '../../data/wording/meantCode.ts'

/** Every code that a selection may name in this release, with what it takes to suggest a better one. */
export interface KnownCodes {
  release: string
  series: string[]
  /** In default order. */
  areas: {
    refArea: string
    iso3: string | null
    iso2: string | null
    name: string
    level: AreaLevel
    groups: string[]
  }[]
  /** The classification of each group. */
  groups: Map<string, Classification>
  /** All of them by their names in six languages, to tell what was meant. */
  meanings: NamedCodes
}

/** The year whose memberships hold for the whole period: in a trend, membership is fixed. */
export const membershipYear = 2020

/** Reads the codes of a release. They cannot change while it is served, so once is enough. */
export async function knownCodes(db: Kysely<Tables>): Promise<KnownCodes> {
  const { release } = await db.selectFrom('release').select('release').executeTakeFirstOrThrow()
  const series = await db.selectFrom('series').select('series').orderBy('position').execute()
  const areas = await db
    .selectFrom('geographicArea as a')
    .innerJoin('geographicAreaText as t', 't.refArea', 'a.refArea')
    .where('t.language', '=', 'en')
    .select(['a.refArea', 'a.iso as iso3', 'a.iso2', 't.name', 'a.level'])
    .orderBy('a.position')
    .execute()
  const groups = await db.selectFrom('areaGroup').select(['areaGroup', 'classification']).orderBy('position').execute()
  const memberships = await db
    .selectFrom('membership as m')
    .innerJoin('areaGroup as g', 'g.areaGroup', 'm.areaGroup')
    .where('m.timePeriod', '=', membershipYear)
    .select(['m.refArea', 'm.areaGroup'])
    .orderBy('g.position')
    .execute()
  const groupsOf = new Map<string, string[]>(areas.map(({ refArea }) => [refArea, []]))
  for (const { refArea, areaGroup } of memberships) groupsOf.get(refArea)?.push(areaGroup)
  return {
    release,
    series: series.map((row) => row.series),
    areas: areas.map((area) => ({ ...area, groups: groupsOf.get(area.refArea)! })),
    groups: new Map(groups.map(({ areaGroup, classification }) => [areaGroup, classification as Classification])),
    meanings: await meaningsOf(db, areas),
  }
}

async function meaningsOf(
  db: Kysely<Tables>,
  areas: readonly { refArea: string; iso3: string | null; iso2: string | null }[]
): Promise<NamedCodes> {
  const [ofAreas, ofGroups, ofSeries] = await Promise.all([
    db.selectFrom('geographicAreaText').select(['refArea as code', 'name']).execute(),
    db.selectFrom('areaGroupText').select(['areaGroup as code', 'name']).execute(),
    db.selectFrom('seriesText').select(['series as code', 'name']).execute(),
  ])
  const named = byCode(ofAreas)
  return {
    areas: areas.map(({ refArea, iso3, iso2 }) => ({
      ...{ refArea, iso3, iso2 },
      names: [...(named.get(refArea) ?? []), ...everydayNames('area', refArea)],
    })),
    groups: [...byCode(ofGroups)].map(([areaGroup, names]) => ({
      areaGroup,
      names: [...names, ...everydayNames('group', areaGroup)],
    })),
    series: [...byCode(ofSeries)].map(([series, names]) => ({ series, names })),
  }
}

function byCode(rows: readonly { code: string; name: string }[]): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const { code, name } of rows) names.set(code, [...(names.get(code) ?? []), name])
  return names
}
