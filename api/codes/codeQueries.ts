import type { Kysely } from 'kysely'
import type { AreaLevel, Classification } from '../../data/structure/codelists.ts'
import type { Tables } from '../../data/tables.ts'

/** Every code that a selection may name in this release, with what it takes to suggest a better one. */
export interface KnownCodes {
  release: string
  series: string[]
  /** In default order. */
  areas: { refArea: string; iso3: string | null; name: string; level: AreaLevel; groups: string[] }[]
  /** The classification of each group. */
  groups: Map<string, Classification>
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
    .select(['a.refArea', 'a.iso as iso3', 't.name', 'a.level'])
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
  }
}
