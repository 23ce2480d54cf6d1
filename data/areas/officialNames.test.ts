import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { languages } from '../structure/codelists.ts'

const rowsOf = (file: string): Record<string, string>[] =>
  parse(readFileSync(join(import.meta.dirname, file), 'utf8'), { columns: true })

const areas = rowsOf('areas.csv')
const groups = [...rowsOf('m49_group_text.csv'), ...rowsOf('area_group_text.csv')]
/** Regions of the SDG reports that are one M49 region, and so have its name. */
const alike = ['SDG_202', 'SDG_419', 'SDG_053']

describe.each(languages)('the official names in %s', (language) => {
  const ofGroups = groups.filter((row) => row.language === language && !alike.includes(row.area_group!))
  const names = [...areas.map((row) => row[language]!), ...ofGroups.map(({ name }) => name!)]

  it('are whole: no sign stands for a word, and every bracket closes', () => {
    expect(names.filter((name) => /[_*[\]]|\([^\p{L}]|[^\p{L}\p{M}’]\)/u.test(name))).toEqual([])
    expect(names.filter((name) => count(name, /[(（]/g) !== count(name, /[)）]/g))).toEqual([])
  })

  it('are in the order of speech, not of a sorted list', () => {
    // Two names of the M49 list hold a hyphen between spaces in Arabic, as those States write it.
    const cut = / - |[,،，]$| (في|of|de|du|the)$/
    expect(names.filter((name) => cut.test(name) && !/^(غينيا|تيمور) - \S+$/.test(name))).toEqual([])
  })

  it('begin with a capital where the language has them, and repeat no word', () => {
    expect(names.filter((name) => /^\p{Ll}/u.test(name))).toEqual([])
    expect(names.filter((name) => /(^| )(\S+) \2( |$)/.test(name))).toEqual([])
  })

  it('have one space between words and the apostrophe of a reader', () => {
    expect(names.filter((name) => /^\s|\s$|\s{2}|['"`]/.test(name))).toEqual([])
  })

  it('differ from one another', () => {
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
})

it('are in the nominative in Russian', () => {
  expect(areas.map(({ ru }) => ru!).filter((name) => /островов$|тике$/.test(name))).toEqual([])
})

const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0
