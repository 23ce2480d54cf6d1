import type { Kysely } from 'kysely'
import { everydayNames } from '../../data/everydayWords.ts'
import type { AreaGroup, AreaNames, AreaPosition, GeographicArea } from '../../data/structure/area.ts'
import {
  type AreaLevel,
  areaLevels,
  type Classification,
  classifications,
  type Language,
} from '../../data/structure/codelists.ts'
import { countriesOfParts } from '../../data/structure/countriesOfParts.ts'
import type { Tables } from '../../data/tables.ts'
import { membershipYear } from '../codes/codeQueries.ts'
import { askOnceEach, memoize } from '../memoize.ts'

/** Every read of geographic areas and their groups. */
export function areaQueries(db: Kysely<Tables>) {
  const memberships = () =>
    db
      .selectFrom('membership as m')
      .innerJoin('areaGroup as g', 'g.areaGroup', 'm.areaGroup')
      .where('m.timePeriod', '=', membershipYear)
      .select(['m.refArea', 'm.areaGroup'])
      .orderBy('g.position')
      .execute()

  const allAreas = askOnceEach(async (language: Language): Promise<GeographicArea[]> => {
    const areas = await db
      .selectFrom('geographicArea as a')
      .innerJoin('geographicAreaText as t', 't.refArea', 'a.refArea')
      .where('t.language', '=', language)
      .select(['a.refArea', 'a.iso as iso3', 'a.iso2', 't.name', 'a.level', 'a.parent', 'a.dataset'])
      .select(['a.ownName', 'a.ownLanguage', 'a.position'])
      .orderBy('a.position')
      .execute()
    const groups = new Map<string, string[]>(areas.map(({ refArea }) => [refArea, []]))
    for (const { refArea, areaGroup } of await memberships()) groups.get(refArea)?.push(areaGroup)
    return areas.map((area) => ({ ...area, groups: groups.get(area.refArea)! }))
  })

  return {
    /** Areas of the levels asked for in default order, with the groups that they belong to. */
    list: async (language: Language, levels: readonly AreaLevel[] = areaLevels): Promise<GeographicArea[]> =>
      (await allAreas(language)).filter(({ level }) => levels.includes(level)),

    /** The name of every area, of whatever level, in one language, by code. */
    names: askOnceEach(async (language: Language): Promise<ReadonlyMap<string, string>> => {
      const named = await db
        .selectFrom('geographicAreaText')
        .where('language', '=', language)
        .select(['refArea', 'name'])
        .execute()
      return new Map(named.map(({ refArea, name }) => [refArea, name]))
    }),

    /** By code of a part of a country, however deep, and of each country that has parts: that country. */
    countryOfParts: memoize(async (): Promise<ReadonlyMap<string, string>> => {
      const parts = await db
        .selectFrom('geographicArea')
        .where('level', '=', 'subnational')
        .select(['refArea', 'parent'])
        .execute()
      return countriesOfParts(parts)
    }),

    /** Every country's names in all languages, in default order: what a search looks through. */
    namesInAllLanguages: memoize(async (): Promise<AreaNames[]> => {
      const rows = await db
        .selectFrom('geographicArea as a')
        .innerJoin('geographicAreaText as t', 't.refArea', 'a.refArea')
        .where('a.level', '=', 'country')
        .select(['a.refArea', 'a.iso as iso3', 'a.iso2', 't.language', 't.name'])
        .orderBy('a.position')
        .orderBy('t.language')
        .execute()
      const areas = new Map<string, AreaNames>()
      for (const { refArea, iso3, iso2, language, name } of rows) {
        const area = areas.get(refArea) ?? { refArea, iso3, iso2, names: {} as AreaNames['names'] }
        area.names[language as Language] = name
        areas.set(refArea, area)
      }
      return [...areas.values()].map((area) => {
        const everyday = everydayNames('area', area.refArea)
        return everyday.length > 0 ? { ...area, everyday } : area
      })
    }),

    /** The place of every area that has one, in default order. */
    positions: (): Promise<AreaPosition[]> =>
      db
        .selectFrom('areaPosition as p')
        .innerJoin('geographicArea as a', 'a.refArea', 'p.refArea')
        .select(['p.refArea', 'a.parent', 'p.latitude', 'p.longitude', 'p.source'])
        .orderBy('a.position')
        .execute(),

    /** The names of groups, by code. */
    groupNames: async (groups: readonly string[], language: Language): Promise<ReadonlyMap<string, string>> => {
      const rows = await db
        .selectFrom('areaGroupText')
        .where('areaGroup', 'in', groups)
        .where('language', '=', language)
        .select(['areaGroup', 'name'])
        .execute()
      return new Map(rows.map(({ areaGroup, name }) => [areaGroup, name]))
    },

    /** The income group of each area as it was classified for one year, with its place from the lowest income. */
    incomeGroups: async (timePeriod: number) =>
      db
        .selectFrom('membership as m')
        .innerJoin('areaGroup as g', 'g.areaGroup', 'm.areaGroup')
        .where('g.classification', '=', 'income_group')
        .where('m.timePeriod', '=', timePeriod)
        .select(['m.refArea', 'm.areaGroup', 'g.position'])
        .orderBy('g.position')
        .execute(),

    /** Groups in order of classification and position, each with how many areas are in it. */
    groups: askOnceEach(async (language: Language): Promise<AreaGroup[]> => {
      const rows = await db
        .selectFrom('areaGroup as g')
        .innerJoin('areaGroupText as t', 't.areaGroup', 'g.areaGroup')
        .where('t.language', '=', language)
        .select(['g.areaGroup', 'g.classification', 't.name'])
        .orderBy('g.position')
        .execute()
      const areas = new Map<string, number>()
      for (const { areaGroup } of await memberships()) areas.set(areaGroup, (areas.get(areaGroup) ?? 0) + 1)
      return rows
        .map((group) => ({
          ...group,
          classification: group.classification as Classification,
          areas: areas.get(group.areaGroup) ?? 0,
        }))
        .sort((a, b) => classifications.indexOf(a.classification) - classifications.indexOf(b.classification))
    }),
  }
}
