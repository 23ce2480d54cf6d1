import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { Topology } from 'topojson-specification'
import { languages } from '../data/structure/codelists.ts'
import { codeColumns, hierarchyColumns, importAreas, nameColumns } from './areas/importAreas.ts'
import { commissionColumns, importGroups, incomeColumns } from './areas/importGroups.ts'
import { importPositions, outlinesOf, placedColumns, positionColumns } from './areas/importPositions.ts'
import { type EvidenceFiles, evidenceFiles, type Folders, setAsideColumns } from './datasets/evidenceFiles.ts'
import { trapColumns } from './datasets/ilostatTraps.ts'
import type { AreaCodes } from './datasets/imported.ts'
import { fdrsColumns, importFdrs, societyColumns } from './datasets/importFdrs.ts'
import { ilostatBySexColumns, ilostatColumns, importIlostat } from './datasets/importIlostat.ts'
import { ilostatNotes, importIlostatMethod, noteColumns } from './datasets/importIlostatMethod.ts'
import { importPopulation, populationColumns } from './datasets/importPopulation.ts'
import { importVnr, vnrColumns } from './datasets/importVnr.ts'
import { leftOutOf } from './datasets/leftOut.ts'
import { withoutSocietyColumns, withoutSocietyOf } from './datasets/withoutSociety.ts'
import { goalColumn, goalColumns, importGoals } from './goals/importGoals.ts'
import { importProgrammes } from './importProgrammes.ts'
import { importSurveys } from './importSurveys.ts'
import { correctedNames, correctionColumns } from './names/correctedNames.ts'

/** From the publishers' files to our tidy tables. Run by hand; what it writes is committed. */
export function importEvidence(folders: Folders): void {
  const files = evidenceFiles(folders)
  const commissions = files.read('areas/un_regional_commissions.csv', commissionColumns)
  const areas = writeAreas(files, commissions)
  writeGoals(files)
  writeFdrs(files, areas)
  writeIlostat(files, areas)
  const members = commissions.rows.filter((row) => row.status === 'member').map((row) => areas.ofIso.get(row.iso3)!)
  const reviews = files.read('vnr/vnr_presented_by_country.csv', vnrColumns)
  files.writeDataset('vnr', importVnr(reviews, areas, new Set(members)))
  // The copy names the years that it has; of several the last is the latest.
  const population = files.read(
    files.list('population', /^population_total_and_15plus_.*\.csv$/).at(-1)!,
    populationColumns
  )
  const unpopulated = files.mapping('unpopulated_areas.csv', ['ref_area']).rows.map((row) => row.ref_area)
  files.writeDataset('wpp2022', importPopulation(population, areas, new Set(unpopulated)))
  importProgrammes(files, areas)
  importSurveys(files, areas)
  files.commit()
}

function writeAreas(files: EvidenceFiles, commissions: Parameters<typeof importGroups>[0]['commissions']): AreaCodes {
  const published = files.read('areas/m49_names_6lang.csv', nameColumns)
  const names = correctedNames(published, files.mapping('corrected_names.csv', correctionColumns), {
    ...({ list: 'areas', key: 'm49', parts: ['name'], languages } as const),
    columnOf: (_, language) => language,
  })
  const hierarchy = files.read('areas/m49_hierarchy_en.csv', hierarchyColumns)
  const incomes = files.read('areas/income_group_by_calendar_year_2015_2021.csv', incomeColumns)
  const codes = files.read('areas/country-codes.csv', codeColumns)
  const listed = importAreas({ names, hierarchy, codes })
  const areas: AreaCodes = {
    refAreas: listed.map((area) => area.refArea),
    ofIso: new Map(listed.map((area) => [area.iso, area.refArea])),
  }
  const { groups, texts, memberships, setAside } = importGroups({ names, hierarchy, commissions, incomes, areas })
  files.write('areas/areas.csv', listed, ['refArea', 'iso', 'iso2', 'subRegion', 'position', ...languages])
  const positions = importPositions({
    areas: listed,
    societies: files.read('ifrc-fdrs/national_societies.csv', placedColumns),
    outlines: outlinesOf(worldAtlas()),
    byHand: files.mapping('area_positions.csv', positionColumns),
  })
  files.write('areas/positions.csv', positions, ['refArea', 'latitude', 'longitude', 'source'])
  files.write('areas/area_groups.csv', groups, ['areaGroup', 'classification', 'position'])
  files.write('areas/m49_group_text.csv', texts, ['areaGroup', 'language', 'name'])
  files.write('areas/memberships.csv', memberships, ['areaGroup', 'refArea', 'timePeriod'])
  files.write('areas/set_aside.csv', setAside, setAsideColumns)
  return areas
}

/** Natural Earth’s outlines, which place an area where no publisher does; no border of theirs is ever drawn. */
const worldAtlas = (): Topology =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'))

function writeGoals(files: EvidenceFiles): void {
  const published = files.read('goals/sdg_goals_6lang.csv', goalColumns)
  const names = correctedNames(published, files.mapping('corrected_names.csv', correctionColumns), {
    ...({ list: 'goals', key: 'goal', parts: ['name', 'title'], languages } as const),
    columnOf: (part, language) => goalColumn(part === 'name' ? 'short' : 'title', language),
  })
  const { goals, texts } = importGoals(names)
  files.write('goals/goals.csv', goals, ['goal', 'position', 'colour'])
  files.write('goals/goal_text.csv', texts, ['goal', 'language', 'name', 'title'])
}

function writeFdrs(files: EvidenceFiles, areas: AreaCodes): void {
  const yearly = files.list('ifrc-fdrs', /^challenge_data_\d{4}\.csv$/).map((file) => files.read(file, fdrsColumns))
  const societies = files.read('ifrc-fdrs/national_societies.csv', societyColumns)
  const kpis = files.mapping('fdrs_series.csv', ['kpi', 'series', 'left_out'])
  const seriesOfKpi = new Map(kpis.rows.map((row) => [row.kpi, row.series || null]))
  const withoutSociety = withoutSocietyOf(files.mapping('areas_without_society.csv', withoutSocietyColumns))
  files.writeDataset('ifrc_fdrs', importFdrs({ yearly, societies, seriesOfKpi, areas, withoutSociety }))
  files.write('datasets/ifrc_fdrs/left_out.csv', leftOutOf(yearly, kpis), ['originalSeries', 'figures', 'reason'])
}

function writeIlostat(files: EvidenceFiles, areas: AreaCodes): void {
  const rates = files.read('ilostat/FOW_TVOL_AGE_VOL_RT_A.csv', ilostatColumns)
  const method = importIlostatMethod(rates, files.mapping('ilostat_note_codes.csv', noteColumns))
  const imported = importIlostat({
    byAge: rates,
    bySex: files.read('ilostat-volunteer-by-sex/ilostat_volunteer_by_sex.csv', ilostatBySexColumns),
    traps: files.mapping('ilostat_traps.csv', trapColumns),
    oneSurvey: new Set(files.mapping('ilostat_one_survey.csv', ['ref_area']).rows.map((row) => row.ref_area)),
    areas,
  })
  files.writeDataset('ilostat', imported)
  files.write('datasets/ilostat/method.csv', method, ['source', 'field', 'value', 'certainty'])
  const notes = ['source', 'timePeriod', 'noteSource', 'noteIndicator'] as const
  files.write('datasets/ilostat/notes.csv', ilostatNotes(rates), notes)
}

if (process.argv[1] === import.meta.filename) {
  const [, , evidence] = process.argv
  if (!evidence) throw new Error('no folder given: say where the publishers’ files are')
  importEvidence({ evidence: resolve(evidence), data: join(import.meta.dirname, '../data') })
}
