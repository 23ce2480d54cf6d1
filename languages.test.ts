import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { languageOf, languages } from './data/structure/codelists.ts'
import { messagesOf } from './data/wording/messagesOf.ts'
import { tableSayOf } from './data/wording/table/tableSayOf.ts'

const list = 'data/structure/codelists.ts'
/** How each language is set is a rule of its own, which tests alone read. */
const rules = 'scripts/words/typography.ts'
const paths = ['data', 'api', 'dashboard', 'scripts'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => join(room, path))
)

it('lists the languages in one place', () => {
  const listing = paths.filter((path) => {
    if (!/\.(tsx?|html|css|sql)$/.test(path) || path.includes('.test.') || path === list || path === rules) return false
    const text = readFileSync(path, 'utf8').replaceAll(/language: '..'/g, '')
    const named = text.matchAll(/\b(ar|zh|es|fr|ru)(?=['"`:])|(?<=[{,] )(ar|zh|es|fr|ru)(?=[,}])/g)
    return new Set(Array.from(named, ([code]) => code)).size > 2
  })
  expect(listing).toEqual([])
})

it('names the direction and the digits of every language', () => {
  for (const code of languages)
    expect([code, new Intl.NumberFormat(languageOf[code].locale).resolvedOptions().numberingSystem]).toEqual([
      code,
      'latn',
    ])
  expect(languages.filter((code) => languageOf[code].dir === 'rtl')).toEqual(['ar'])
})

it('speaks a seventh language for one entry and a file in each folder of messages', () => {
  mkdirSync('dist', { recursive: true })
  const copy = mkdtempSync(join('dist', 'seventh-'))
  try {
    for (const folder of ['data/structure', 'data/wording', 'api/page', 'api/requests/themeScript.ts'])
      cpSync(folder, join(copy, folder), { recursive: true })
    const english = paths.filter((path) => /\/messages\/en\.json$/.test(path))
    for (const path of english.filter((path) => !path.startsWith('dashboard/')))
      cpSync(path, join(copy, path.replace('en.json', 'pt.json')))
    const entry = "  pt: { name: 'Português', english: 'Portuguese', dir: 'ltr', locale: 'pt-u-nu-latn' },\n"
    const before = readFileSync(list, 'utf8')
    writeFileSync(join(copy, list), before.replace(/(?=\} as const satisfies Record<string, LanguageEntry>)/, entry))
    writeFileSync(join(copy, 'speak.ts'), speak)
    const said = execFileSync(process.execPath, ['--import', 'tsx', join(copy, 'speak.ts')], { encoding: 'utf8' })
    expect(JSON.parse(said)).toEqual({
      number: '1.234,5',
      status: messagesOf('en')['status.E'],
      foot: tableSayOf('en')('foot.sum_no_trend'),
      html: '<html lang="pt" dir="ltr">',
    })
  } finally {
    rmSync(copy, { recursive: true })
  }
})

const speak = `
import { pageShell } from './api/page/pageShell.ts'
import { messagesOf } from './data/wording/messagesOf.ts'
import { tableSayOf } from './data/wording/table/tableSayOf.ts'
import { createWording } from './data/wording/wording.ts'

const wording = createWording('pt', messagesOf('pt'))
console.log(JSON.stringify({
  number: wording.number(1234.5, 1),
  status: wording.say('status.E'),
  foot: tableSayOf('pt')('foot.sum_no_trend'),
  html: pageShell('<html>', { language: 'pt', release: '', base: '', links: '' }),
}))
`
