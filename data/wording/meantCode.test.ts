import { describe, expect, it } from 'vitest'
import { meantCode, type NamedCodes } from './meantCode.ts'

const known: NamedCodes = {
  series: [
    { series: 'VOLUNTEERS', names: ['People volunteering', 'Personas voluntarias'] },
    { series: 'VOLUNTEER_RATE', names: [] },
    { series: 'CS_PROJECTS_DIRECT', names: [] },
    { series: 'CS_PROJECTS_INDIRECT', names: [] },
  ],
  areas: [
    area('804', 'UKR', 'UA', 'Ukraine', 'Украина'),
    area('800', 'UGA', 'UG', 'Uganda'),
    area('586', 'PAK', 'PK', 'Pakistan'),
    area('724', 'ESP', 'ES', 'Spain', 'España'),
    area('752', 'SWE', 'SE', 'Sweden'),
    area('404', 'KEN', 'KE', 'Kenya', 'Kenia'),
    area('408', 'PRK', 'KP', 'Democratic People’s Republic of Korea', 'North Korea'),
    area('076', 'BRA', 'BR', 'Brazil'),
    area('068', 'BOL', 'BO', 'Bolivia (Plurinational State of)'),
    area('384', 'CIV', 'CI', 'Côte d’Ivoire', 'Ivory Coast'),
    area('US-CA', null, null, 'California'),
    area('663', 'MAF', 'MF', 'Saint Martin (French part)'),
    area('534', 'SXM', 'SX', 'Saint Martin (Dutch part)'),
  ],
  groups: [
    { areaGroup: 'LDC', names: ['Least developed countries'] },
    { areaGroup: 'LLDC', names: [] },
    { areaGroup: '034', names: ['Southern Asia'] },
    { areaGroup: 'ESCWA', names: [] },
  ],
}

describe('a code or name with a known meaning is understood', () => {
  it.each([
    ['areas', 'UA', '804'],
    ['areas', 'PK', '586'],
    ['areas', 'ES', '724'],
    ['areas', 'SE', '752'],
    ['areas', 'ken', '404'],
    ['areas', 'us-ca', 'US-CA'],
    ['areas', '76', '076'],
    ['areas', 'Kenia', '404'],
    ['areas', 'украина', '804'],
    ['areas', 'Ivory Coast', '384'],
    ['areas', 'ivorycoast', '384'],
    ['areas', 'cote divoire', '384'],
    ['areas', 'northkorea', '408'],
    ['areas', 'Bolivia', '068'],
    ['series', 'volunteer rate', 'VOLUNTEER_RATE'],
    ['series', 'volunteers', 'VOLUNTEERS'],
    ['series', 'personas voluntarias', 'VOLUNTEERS'],
    ['group', 'ldc', 'LDC'],
    ['group', 'southern asia', '034'],
    ['goal', '3.10', '3'],
    ['goal', '03', '3'],
    ['goal', 'SDG 13', '13'],
    ['goal', 'goal13', '13'],
    ['goal', 'ЦУР13', '13'],
    ['goal', 'الهدف ١٣', '13'],
    ['goal', '可持续发展目标13', '13'],
    ['measure', 'per1000', 'per_1000'],
    ['sex', 'f', 'F'],
    ['show', 'withvalues', 'with_values'],
  ])('%s=%s is %s', (parameter, given, code) => {
    expect(meantCode(parameter, given, known)).toBe(code)
  })
})

describe('a slip in a word is seen', () => {
  it.each([
    ['series', 'VOLUNTERS', 'VOLUNTEERS'],
    ['sort', 'chnage', 'change'],
    ['sort', '-chnage', '-change'],
  ])('%s=%s is %s', (parameter, given, code) => {
    expect(meantCode(parameter, given, known)).toBe(code)
  })

  it('and one that could be of two words is left alone', () => {
    expect(meantCode('series', 'CS_PROJECTS_NDIRECT', known)).toBeUndefined()
  })
})

describe('a code is never guessed from its spelling', () => {
  it.each([
    ['areas', '405'],
    ['areas', 'KEM'],
    ['areas', 'KNE'],
    ['areas', 'XK'],
    ['areas', 'UK2'],
    ['areas', 'US-CB'],
    ['areas', 'Saint Martin'],
    ['areas', 'Pakistaan'],
    ['areas', ''],
    ['group', 'LCD'],
    ['group', '035'],
    ['group', 'ESCWB'],
    ['goal', '18'],
    ['goal', '0'],
    ['age', 'Y15T25'],
    ['sex', 'G'],
    ['status', 'Z'],
    ['columns', '2014'],
    ['sort', '-2014'],
    ['release', '2026.1-000000000000'],
  ])('%s=%s', (parameter, given) => {
    expect(meantCode(parameter, given, known)).toBeUndefined()
  })
})

function area(refArea: string, ...[iso3 = null, iso2 = null, ...names]: [string | null, string | null, ...string[]]) {
  return { refArea, iso3, iso2, names }
}
