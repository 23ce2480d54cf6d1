import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, expect, it } from 'vitest'
import { buildDatabase } from './buildDatabase.ts'
import { importEvidence } from './importEvidence.ts'

const evidence = join(import.meta.dirname, '../../shared/evidence')
const folder = mkdtempSync(join(tmpdir(), 'release-'))
const sqlite = new Sqlite(buildDatabase({ from: join(import.meta.dirname, '../data'), to: folder }).file)
afterAll(() => {
  sqlite.close()
  rmSync(folder, { recursive: true })
})

it('has the Red Cross and Red Crescent volunteers that the Societies reported, year by year', () => {
  expect(
    all(`select time_period, sum(obs_value), count(obs_value) from observation where series = 'VOLUNTEERS' group by 1`)
  ).toEqual([
    [2016, 11_672_989, 182],
    [2017, 13_694_010, 179],
    [2018, 12_951_236, 181],
    [2019, 10_793_785, 149],
    [2020, 14_228_913, 166],
  ])
})

it('has each of the 193 areas with a Society once, all five years, and 125 with a figure in each', () => {
  const bySociety = `from observation where series = 'VOLUNTEERS' and (obs_value is not null or missing_reason = 'not_reported') group by ref_area`
  expect(all(`select count(*) ${bySociety}`)).toEqual(Array(193).fill([5]))
  expect(all(`select 1 ${bySociety} having count(obs_value) = 5`)).toHaveLength(125)
  expect(all(`select ref_area ${bySociety} having count(obs_value) = 0`)).toEqual([['232']])
})

it('takes Belgium from the Society that has its figures', () => {
  const belgium = all(
    `select obs_value, source from observation where series = 'VOLUNTEERS' and ref_area = '056' order by time_period`
  )
  expect(belgium.map(([, source]) => source)).toEqual(Array(5).fill('DBE001'))
  expect(belgium.every(([value]) => Number(value) > 0)).toBe(true)
})

it('has India, Jordan, and the zero of Trinidad and Tobago, as reported', () => {
  expect(volunteersIn('356')).toEqual([297_729, 2_513_709, 2_383_227, 1_223_929, 4_876_448])
  expect(volunteersIn('400')).toEqual([320, 486, 688, 737, null])
  expect(volunteersIn('780')[3]).toBe(0)
})

it('keeps the zeros of the databank: all of its 485, 573, 527, 118, 97 but those of money', () => {
  expect(
    all(`select time_period, count(*) from observation where dataset = 'ifrc_fdrs' and obs_value = 0 group by 1`)
  ).toEqual([
    [2016, 483],
    [2017, 573],
    [2018, 525],
    [2019, 116],
    [2020, 95],
  ])
})

it('flags jumps of volunteers in 31 areas, at the year that stands out', () => {
  const flagged = all(
    `select distinct a.iso from observation join geographic_area a using (ref_area) where series = 'VOLUNTEERS' and flag = 'jump' order by 1`
  )
  expect(flagged.flat().join(' ')).toBe(
    'AGO BEN BFA BHS BLZ BRA COM CZE GMB GNB GRD GUY IND LAO LBR LSO LTU MMR MNG MOZ PAK PLW QAT SLE TCD TTO TUR TZA UGA UKR ZWE'
  )
  expect(all(`select time_period from observation where ref_area = '356' and flag = 'jump'`)).toEqual([[2016]])
})

it('flags people reached where they outnumber the people', () => {
  expect(
    all(`select series, a.iso, time_period from observation join geographic_area a using (ref_area)
         where flag like '%exceeds_population%' order by 1, 2, 3`)
  ).toEqual([
    ['REACHED_DISASTER_RESPONSE', 'KWT', 2017],
    ['REACHED_DISASTER_RESPONSE', 'SYC', 2020],
    ['REACHED_DISASTER_RISK_REDUCTION', 'BEL', 2016],
    ['REACHED_HEALTH', 'SYC', 2020],
    ['REACHED_LONG_TERM', 'SYC', 2020],
    ['REACHED_WASH', 'SYC', 2020],
  ])
  const near = all(`select series, obs_value from observation where flag like '%near_population%'`)
  expect(near).toHaveLength(54)
  expect(near.flat()).not.toContain('NATIONAL_VOLUNTEERS')
})

it('flags what decides the sum of its year in every count: India’s volunteers, Germany’s staff, China’s units', () => {
  const dominating = (series: string) =>
    all(`select a.iso, time_period from observation join geographic_area a using (ref_area)
         where series = '${series}' and flag like '%dominates%' order by 2`)
  expect(dominating('VOLUNTEERS')).toEqual([['IND', 2020]])
  expect(dominating('STAFF')).toEqual([2017, 2018, 2019, 2020].map((year) => ['DEU', year]))
  expect(dominating('LOCAL_UNITS')).toEqual([2016, 2017, 2018, 2019, 2020].map((year) => ['CHN', year]))
  const reached = `select distinct series, time_period from observation where series like 'REACHED%' and flag like '%dominates%'`
  expect(all(reached)).toHaveLength(20)
  expect(all(`select 1 from observation where series = 'NATIONAL_VOLUNTEERS' and flag like '%dominates%'`)).toEqual([])
})

it('flags the same number of people three years running: Senegal’s five times 30,000', () => {
  const years = (iso: string) =>
    all(`select time_period, obs_value from observation join geographic_area a using (ref_area)
         where series = 'VOLUNTEERS' and a.iso = '${iso}' and flag like '%repeated%' order by 1`)
  expect(years('SEN')).toEqual([2016, 2017, 2018, 2019, 2020].map((year) => [year, 30_000]))
  expect(years('SWE')).toEqual([2018, 2019, 2020].map((year) => [year, 25_000]))
})

it('remarks on both figures where a movement reports half of all volunteers that a survey found: Kenya and Mongolia', () => {
  expect(
    all(`select series, a.iso, time_period from observation join geographic_area a using (ref_area)
         where flag like '%coherence%' order by 1, 2`)
  ).toEqual([
    ['VOLUNTEERS', 'KEN', 2016],
    ['VOLUNTEERS', 'MNG', 2017],
    ['VOLUNTEER_NUMBER', 'KEN', 2016],
    ['VOLUNTEER_NUMBER', 'MNG', 2017],
    ['VOLUNTEER_RATE', 'KEN', 2016],
    ['VOLUNTEER_RATE', 'MNG', 2017],
  ])
})

it('computes full-time equivalents where the hours of a year are published: Canada 2018 alone, as Method says', () => {
  expect(
    all(`select a.iso, time_period, obs_value, obs_status, comment from observation join geographic_area a using (ref_area)
         where series = 'NATIONAL_VOLUNTEER_FTE_COMPUTED' and obs_value is not null`)
  ).toEqual([['CAN', 2018, 2_600_000, 'E', 'rounded']])
})

it('gives ranks the room that the series’ own yearly changes need: 39 per cent for people volunteering', () => {
  const room = all(`select series, round(rank_tolerance, 3) from series where rank_tolerance is not null order by 1`)
  expect(room).toEqual([
    ['STAFF', 0.277],
    ['VOLUNTEERS', 0.392],
    ['VOLUNTEERS_LATER', 0.317],
    ['VOLUNTEER_NUMBER', 0.136],
  ])
})

it('marks each 0 of the years in which blanks were written as 0, and none of later years', () => {
  expect(
    all(`select time_period, count(*) from observation where dataset = 'ifrc_fdrs' and obs_value = 0
         and comment = 'blank_as_zero' group by 1`)
  ).toEqual([
    [2016, 483],
    [2017, 573],
    [2018, 525],
  ])
})

it('gives every figure its survey apart from the page where it was read', () => {
  expect(all(`select count(*) from observation where obs_value is not null and survey is null`)).toEqual([[0]])
  const surveys = (series: string, refArea: string) =>
    all(`select distinct survey from observation where series = '${series}' and ref_area = '${refArea}'
         and obs_value is not null and time_period between 2016 and 2021 order by 1`).flat()
  expect(surveys('UN_VOLUNTEERS', '001')).toEqual(['UNV_REGISTER'])
  expect(surveys('NATIONAL_VOLUNTEER_RATE', '840')).toEqual(['US_CPS_CIVIC'])
  expect(surveys('VOLUNTEER_RATE', '840')).toEqual(['US_CPS_CIVIC'])
  expect(surveys('NATIONAL_VOLUNTEER_RATE_MONTHLY', '826')).toEqual(['GB_COMMUNITY_LIFE'])
  expect(surveys('COASTAL_CLEANUP_VOLUNTEERS', '001')).toEqual(['COASTAL_CLEANUP'])
})

it('says of no method that it is stated without the page that states it', () => {
  expect(all(`select survey, field from survey_method where certainty = 'stated' and address is null`)).toEqual([])
  expect(
    all(`select 1 from method where field = 'reference_period' and value = 'P12M' and certainty = 'stated'
    and dataset not in (select dataset from series where kind = 'rate')`)
  ).toEqual([])
})

it('has all 784 volunteer rates by age but the two set aside, those by sex, and 75 area-years in 36 areas of the period', () => {
  const rates = `from observation where series = 'VOLUNTEER_RATE' and obs_value is not null`
  expect(all(`select count(*), count(distinct ref_area), min(time_period), max(time_period) ${rates}`)).toEqual([
    [1685, 65, 2008, 2024],
  ])
  const inPeriod = `${rates} and time_period between 2016 and 2020`
  expect(all(`select distinct ref_area, time_period ${inPeriod}`)).toHaveLength(75)
  expect(all(`select distinct ref_area ${inPeriod}`)).toHaveLength(36)
  const byAge = `${rates} and sex = '_T' and source like '%:%' and not (ref_area = '756' and obs_value = 32.5)`
  expect(all(`select count(*) ${byAge}`)).toEqual([[784 - 2]])
})

it('keeps the source of a rate: two surveys in New Zealand are not one line', () => {
  expect(
    all(`select time_period, obs_value, source from observation where series = 'VOLUNTEER_RATE' and ref_area = '554'
         and sex = '_T' and age = '_T' and volunteer_type = 'ORG' and time_period in (2016, 2018)`)
  ).toEqual([
    [2016, 28.2, 'BX:15658'],
    [2018, 12.4, 'BA:117'],
  ])
})

it('has the Voluntary National Reviews: 18 known of 22, then 43, 46, 47 and 47', () => {
  expect(
    all(
      `select time_period, sum(obs_value), count(obs_value) from observation where series = 'VNR_PRESENTED' group by 1`
    )
  ).toEqual([
    [2016, 18, 18],
    [2017, 43, 194],
    [2018, 46, 194],
    [2019, 47, 194],
    [2020, 47, 194],
  ])
})

it('has the population of one revision: Saudi Arabia and the British Virgin Islands as in WPP 2022', () => {
  const rows = all(`select distinct source from observation where dataset = 'wpp2022' and obs_value is not null`)
  expect(rows).toEqual([['UN_WPP_2022']])
  expect(all(`select count(distinct ref_area) from observation where series = 'POP_TOTAL' and obs_value > 0`)).toEqual([
    [234],
  ])
})

it('has 248 areas in order of sub-region and code, the one without a sub-region last', () => {
  const areas = all(`select ref_area, sub_region from geographic_area where level = 'country' order by position`)
  expect(areas).toHaveLength(248)
  expect(areas[0]).toEqual(['012', '015'])
  expect(areas.at(-1)).toEqual(['010', ''])
})

it('puts what is no country after the countries, and in no group', () => {
  expect(all(`select level, count(*), min(position) > 248 from geographic_area group by 1 order by 1`)).toEqual([
    ['country', 248, 0],
    ['publisher', 13, 1],
    ['subnational', 51 + 47 + 16 + 13 + 96 + 2 + 8 + 16, 1],
    ['world', 1, 1],
  ])
  expect(all(`select 1 from membership join geographic_area using (ref_area) where level <> 'country'`)).toEqual([])
  const parts = `select parent, count(*) from geographic_area where level = 'subnational' group by 1 order by 1`
  expect(all(parts).filter(([parent]) => !String(parent).startsWith('FR-'))).toEqual([
    ['036', 8],
    ['250', 13],
    ['276', 16],
    ['392', 47],
    ['554', 16],
    ['826', 2],
    ['840', 51],
  ])
})

it('has for every country and year a figure or a reason, in every series that is for all of them', () => {
  const series = all(`select series from series where scope = 'areas'`).flat()
  expect(series.length).toBeGreaterThan(50)
  const headlines = `from observation join geographic_area using (ref_area) join series using (series)
    where scope = 'areas' and level = 'country' and time_period between 2016 and 2020
    and sex = '_T' and age = '_T' and observation.volunteer_type = '_T' and goal = '_T'`
  expect(all(`select count(*) ${headlines}`)).toEqual([[series.length * 248 * 5]])
})

it('has every dataset of the evidence, its seventy practices, and what was set aside with the reason', () => {
  const folders = readdirSync('data/datasets', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(all(`select dataset from dataset order by 1`)).toEqual(folders.map(({ name }) => [name]).sort())
  expect(all(`select dataset from dataset except select dataset from observation`)).toEqual([])
  expect(all(`select count(*), count(figure) from practice`)).toEqual([[70, 67]])
  expect(all(`select distinct reason from set_aside where original_area = 'TWN'`)).toEqual([
    ['not an area of the M49 list'],
  ])
})

it('gives groups as many members as their publishers do', () => {
  const members = Object.fromEntries(
    all(`select area_group, count(*) from membership where time_period = 2020 group by 1`)
  )
  expect(members).toMatchObject({ ECA: 54, ECE: 56, ECLAC: 46, ESCAP: 53, ESCWA: 21, LDC: 45, SDG_053: 6, '202': 53 })
  expect(
    all(`select 1 from membership where ref_area = '862' and time_period = 2020 and area_group like 'INCOME%'`)
  ).toEqual([])
})

it('covers every area with exactly one region of the SDG reports, but for Antarctica', () => {
  const uncovered = all(`select a.ref_area, count(m.area_group) from geographic_area a
    left join membership m on m.ref_area = a.ref_area and m.area_group like 'SDG%' where a.level = 'country' group by 1 having count(m.area_group) <> 1`)
  expect(uncovered).toEqual([['010', 0]])
})

it.skipIf(!existsSync(evidence))('is what the importers make of the publishers’ files', () => {
  const data = join(folder, 'data')
  const shipped = join(import.meta.dirname, '../data')
  cpSync(join(shipped, 'mappings'), join(data, 'mappings'), { recursive: true })
  importEvidence({ evidence, data })
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.csv'))
  expect(files.length).toBeGreaterThan(20)
  for (const file of files)
    expect(readFileSync(join(data, file), 'utf8') === readFileSync(join(shipped, file), 'utf8'), file).toBe(true)
})

const all = (query: string) => sqlite.prepare(query).raw().all() as (string | number | null)[][]

const volunteersIn = (refArea: string) =>
  all(
    `select obs_value from observation where series = 'VOLUNTEERS' and ref_area = '${refArea}' order by time_period`
  ).flat()
