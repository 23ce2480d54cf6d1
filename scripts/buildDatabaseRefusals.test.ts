import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildDatabase } from './buildDatabase.ts'
import { changedTables, smallTables, writeTables } from './smallTables.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refused-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const volunteers = 'datasets/ifrc_fdrs/observations.csv'

const wrong: [what: string, file: string, from: string, to: string, said: string][] = [
  [
    'a figure with a comma',
    volunteers,
    ',9000,',
    ',"9,000",',
    'line 3, column obs_value: found "9,000", expected a plain number',
  ],
  [
    'half a person',
    volunteers,
    ',9000,',
    ',9000.5,',
    'line 3, column obs_value: found 9000.5, expected a whole number of people',
  ],
  ['a figure below zero', volunteers, ',9000,', ',-1,', 'expected nothing below zero'],
  [
    'a figure and a reason why there is none',
    volunteers,
    ',9000,A,,',
    ',9000,A,not_reported,',
    'line 3, column missing_reason: found "not_reported": a value, or a reason',
  ],
  [
    'neither figure nor reason',
    volunteers,
    ',9000,A,,',
    ',,A,,',
    'line 3, column missing_reason: found an empty cell: a value, or a reason',
  ],
  [
    'a status that does not go with its reason',
    volunteers,
    'O,not_reported',
    'M,not_reported',
    'column obs_status: found "M"',
  ],
  [
    'a figure without its source',
    volunteers,
    'DKE001',
    '',
    'column source: found an empty cell: a figure needs its source',
  ],
  [
    'a method in words where a code stands',
    'datasets/ifrc_fdrs/method.csv',
    ',,reference_period,,unknown',
    ',,reference_period,12 months,stated',
    'column value: found "12 months": no reference_period of this code: did you mean P12M?',
  ],
  [
    'a code of a method that is none',
    'datasets/ifrc_fdrs/method.csv',
    ',,instrument,,unknown',
    ',,instrument,labour_force_modul,stated',
    'found "labour_force_modul": no instrument of this code: did you mean labour_force_module?',
  ],
  [
    'a dataset of which all rights are reserved',
    'datasets/ifrc_fdrs/description.json',
    '"licence":null',
    '"terms":"none","licence":null',
    'column terms: found "none": all rights are reserved, which is no licence to publish',
  ],
  [
    'an open licence that nobody gave',
    'datasets/ifrc_fdrs/description.json',
    '"licence":null',
    '"terms":"open","licence":null',
    'column terms: found "open", expected not_stated, since no licence is given',
  ],
  [
    'an area that is not there',
    volunteers,
    ',404,2016',
    ',405,2016',
    'column ref_area: found "405", expected an area of areas/areas.csv',
  ],
  [
    'an area without its zeros',
    'datasets/wpp2022/observations.csv',
    ',404,2016',
    ',4,2016',
    'column ref_area: found "4": an area is an M49 code',
  ],
  [
    'a series of another dataset',
    volunteers,
    'VOLUNTEERS,404,2016',
    'POP_TOTAL,404,2016',
    'column series: found "POP_TOTAL", expected a series of ifrc_fdrs',
  ],
  [
    'a cell twice',
    volunteers,
    ',404,2017,',
    ',404,2016,',
    'found "ifrc_fdrs · VOLUNTEERS · 404 · 2016 · _T · _T · _T · _T": this stands in line 2 already',
  ],
  ['a hidden gap', volunteers, ',404,2017,', ',404,2015,', 'no row for VOLUNTEERS in area 404 in 2017'],
  ['a column that nobody knows', volunteers, 'obs_status', 'status', 'line 1: found "dataset,series'],
  [
    'a row with too few cells',
    'datasets/wpp2022/observations.csv',
    ',UN_WPP_2022,,,,,\n',
    ',UN_WPP_2022\n',
    'found "12 cells", expected 17, one a column',
  ],
  [
    'a method that is stated and empty',
    'datasets/wpp2022/method.csv',
    'ages,,unknown',
    'ages,,stated',
    'method.csv, line 6, column value',
  ],
  ['a method with a field left out', 'datasets/wpp2022/method.csv', ',,ages,,unknown\n', '', 'no row for ages'],
  [
    'a description without its address',
    'datasets/wpp2022/description.json',
    'https://data.example.org',
    'nowhere',
    'description.json, column address',
  ],
  [
    'a dataset without a title in Russian',
    'datasets/dataset_text.csv',
    'wpp2022,ru,UN,WPP,,\n',
    '',
    'no text for wpp2022 in ru',
  ],
  [
    'a goal that does not exist',
    'goals/goals.csv',
    '17,',
    '18,',
    'column goal: found "18": a goal is a number from 1 to 17',
  ],
  [
    'a goal without a name in Arabic',
    'goals/goal_text.csv',
    '17,ar,Partnerships',
    '17,ar,',
    'line 2, column name: found an empty cell, expected a value',
  ],
  [
    'an area without a name',
    'areas/areas.csv',
    ',Kenya,',
    ',,',
    'areas/areas.csv, line 3, column en: found an empty cell',
  ],
  [
    'two areas in one place',
    'areas/areas.csv',
    '202,2,',
    '202,1,',
    'column position: found "1": this stands in line 2 already',
  ],
  ['a place beyond the pole', 'areas/positions.csv', '404,0,', '404,91,', 'a latitude lies between -90 and 90 degrees'],
  [
    'a place without its source',
    'areas/positions.csv',
    '37.9,IFRC',
    '37.9,',
    'line 3, column source: found an empty cell',
  ],
  ['a place of no area', 'areas/positions.csv', '404,0', '405,0', 'column ref_area: found "405"'],
  ['two places of one area', 'areas/positions.csv', '404,0', '400,0', 'found "400": this stands in line 2 already'],
  [
    'a country without its place',
    'areas/positions.csv',
    '404,0,37.9,IFRC\n',
    '',
    'areas/positions.csv: no position for 404: give its latitude and longitude',
  ],
  [
    'a part of a country without its place',
    'areas/positions.csv',
    'KE-30,-1.3,36.8,by hand\n',
    '',
    'no position for KE-30',
  ],
  [
    'a group of no classification',
    'areas/area_groups.csv',
    'regional_commission',
    'commission',
    'column classification: found "commission": not one of m49_region',
  ],
  ['a group without its texts', 'areas/area_group_text.csv', 'ECA,fr,ECA\n', '', 'no text for ECA in fr'],
  ['an M49 group without its texts', 'areas/m49_group_text.csv', '145,es,Western Asia\n', '', 'no text for 145 in es'],
  ['a member that is no area', 'areas/memberships.csv', 'ECA,404', 'ECA,999', 'column ref_area: found "999"'],
  [
    'a series with no such denominator',
    'series/series.csv',
    'POP_TOTAL,1',
    'POP_ALL,1',
    'column denominator: found "POP_ALL"',
  ],
  [
    'a series without a definition in Chinese',
    'series/series_text.csv',
    'VOLUNTEERS,zh,Volunteers,People\n',
    '',
    'no text for VOLUNTEERS in zh',
  ],
  ['a tag on no basis', 'series/tags.csv', 'thematic', 'obvious', 'column basis: found "obvious"'],
  ['a reason for no tag', 'series/tag_text.csv', 'VOLUNTEERS,17,ar', 'POP_TOTAL,17,ar', 'expected a tag of POP_TOTAL'],
  ['a caveat in five languages', 'series/caveats.csv', 'ifrc_fdrs,,1,es,Care.\n', '', 'no text for ifrc_fdrs 1 in es'],
  [
    'an area that a group may not hold',
    'areas/memberships.csv',
    'ECA,404',
    'ECA,001',
    'column ref_area: found "001", expected an area of areas/areas.csv',
  ],
  ['a country among other areas', 'areas/other_areas.csv', '001,world', '001,country', 'column level: found "country"'],
  [
    'an area given twice',
    'areas/other_areas.csv',
    '001,world',
    '404,world',
    'found "404", expected a code that is not in areas/areas.csv',
  ],
  [
    'a language that is none',
    'areas/other_areas.csv',
    'Jiji la Nairobi,sw',
    'Jiji la Nairobi,Swahili',
    'column own_language: found "Swahili"',
  ],
  ['a part of nothing', 'areas/other_areas.csv', 'subnational,404', 'subnational,405', 'column parent: found "405"'],
  [
    'a part coded as that of another country',
    'areas/other_areas.csv',
    'KE-30,subnational,404',
    'KE-30,subnational,400',
    'column ref_area: found "KE-30", expected a code that begins with JO and a hyphen',
  ],
  [
    'a part of one country beside another',
    'datasets/ifrc_fdrs/observations.csv',
    'ifrc_fdrs,VOLUNTEERS,404,2016',
    'ifrc_fdrs,VOLUNTEERS,KE-30,2015,_T,_T,_T,_T,3,A,,FDRS,,,,,\nifrc_fdrs,VOLUNTEERS,404,2016',
    'VOLUNTEERS has rows of 404 and 400, some of them for parts: parts of a country never stand beside another country',
  ],
  [
    'a scope that is none',
    'series/series.csv',
    ',1,areas',
    ',1,all',
    'column scope: found "all": not one of areas, own',
  ],
  [
    'a method of one year that no other year has',
    'datasets/wpp2022/method.csv',
    ',,ages,,unknown',
    ',2015,ages,,unknown',
    'no row for ages',
  ],
  ['a practice of no goal of ours', 'practices/practices.csv', '2018,17,', '2018,3 17,', 'column goals: found "3 17"'],
  ['a practice in no area', 'practices/practices.csv', 'trends,404', 'trends,405', 'column ref_area: found "405"'],
  ['a practice on trust of its own', 'practices/practices.csv', 'org,A', 'org,AA', 'a grade of trust is A, B or C'],
  ['a practice that nobody knows', 'practices/practice_text.csv', 'gp1-02,ar', 'gp1-03,ar', 'found "gp1-03"'],
  [
    'a practice not told in Spanish',
    'practices/practice_text.csv',
    'gp1-02,es,Many,Many people,,\n',
    '',
    'no text for gp1-02 in es',
  ],
  ['a figure without its unit', 'practices/practice_text.csv', ',people,', ',,', 'a figure needs its unit'],
  ['a unit without a figure', 'practices/practices.csv', ',12,', ',,', 'only where the practice has a figure'],
  [
    'a caution in five languages',
    'practices/practice_text.csv',
    'people,Care.',
    'people,',
    'a caution for gp1-01 in all 6 languages, or in none',
  ],
  ['a version that is no version', 'version.json', '2026.1', 'new', 'version.json, column version'],
]

it.each(wrong)('stops at %s, says where, and leaves the release as it was', (_what, file, ...[from, to, said]) => {
  build()
  const before = [pointer(), readdirSync(join(folder, 'built'))]
  expect(() => build(changedTables(file, from, to))).toThrow(said)
  expect([pointer(), readdirSync(join(folder, 'built'))]).toEqual(before)
})

it('names every error at once, forty at most, and says how many more', () => {
  const tables = smallTables()
  tables[volunteers] = tables[volunteers]!.replaceAll('VOLUNTEERS,404', 'VOLUNTEERS,4')
  expect(() => build({ ...tables, 'version.json': '{}' })).toThrow('11 errors in the tables')
  tables['areas/memberships.csv'] += Array.from({ length: 60 }, (_, i) => `ECA,${500 + i},2020\n`).join('')
  expect(() => build(tables)).toThrow(/70 errors in the tables\n(.+\n){40}… and 30 more$/)
})

it('says of a table that is missing that it is missing', () => {
  const { 'goals/goals.csv': _goals, ...others } = smallTables()
  expect(() => build(others)).toThrow('goals/goals.csv: this table is missing')
})

const pointer = () => readFileSync(join(folder, 'built', 'current'), 'utf8')

function build(tables = smallTables()) {
  const from = join(folder, 'data')
  rmSync(from, { recursive: true, force: true })
  writeTables(from, tables)
  return buildDatabase({ from, to: join(folder, 'built') })
}
