import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleRelease } from '../../../api/sample/sampleRelease.ts'
import { serveSample } from '../../../api/sample/serveSample.ts'
import { type FetchedView, type SnippetLanguage, snippetLanguages, snippets } from './snippets.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'snippets-'))
const { db, release } = await sampleRelease([
  { refArea: '404', timePeriod: 2019, obsValue: 100, source: 'a "source", with\na line' },
  { refArea: '404', timePeriod: 2020, obsValue: 150 },
  { refArea: '076', timePeriod: 2019, obsValue: 1 / 3 },
  { refArea: '076', timePeriod: 2020, obsValue: null },
])
const { ask, address, close } = await serveSample({ db, release, assets: `${tmpdir()}/not-built` })
afterAll(close)

const query = `series=VOLUNTEERS&startPeriod=2019&sort=-2019&show=with_values&release=${release}&language=ar`
const view: FetchedView = {
  csv: `${address}/download/observations.csv?${query}`,
  json: `${address}/api/observations.json?${query}`,
  file: 'VOLUNTEERS.csv',
  comments: ['المتطوعون\u2028print("no comment")', 'A second line,\r\nimport os'],
}
const shown = [
  ['404', '2019', '100'],
  ['404', '2020', '150'],
  ['076', '2019', String(1 / 3)],
  ['076', '2020', ''],
]

interface Row {
  [column: string]: string | number | null | undefined
}
const told = (rows: Row[]) =>
  rows.map((row) => [
    String(row.ref_area ?? row.refArea),
    String(row.time_period ?? row.timePeriod),
    numberIn(row.obs_value ?? row.obsValue ?? ''),
  ])
/** The same figure, however many digits a language writes of it. */
const numberIn = (value: string | number) => (value === '' ? '' : String(Number(value)))
const table = (text: string): Row[] => parse(text, { columns: true, bom: true })
const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** How each is run, with a line behind it that tells its rows, and which program that takes. */
const ways: Partial<
  Record<SnippetLanguage, { program: string; check: string[]; rows: (code: string) => Promise<Row[]> }>
> = {
  python: {
    program: 'python3',
    check: ['--version'],
    rows: async (code) => {
      const path = file(
        'rows.py',
        `${code}import json\nopen(${JSON.stringify(join(folder, 'rows.json'))}, "w").write(json.dumps(rows))\n`
      )
      await run('python3', [path])
      return JSON.parse(readFileSync(join(folder, 'rows.json'), 'utf8'))
    },
  },
  pandas: {
    program: 'python3',
    check: ['-c', 'import pandas'],
    rows: async (code) => {
      const path = file('rows.py', `${code}rows.to_csv(${JSON.stringify(join(folder, 'pandas.csv'))}, index=False)\n`)
      await run('python3', [path])
      return table(readFileSync(join(folder, 'pandas.csv'), 'utf8'))
    },
  },
  r: {
    program: 'Rscript',
    check: ['--version'],
    rows: async (code) => {
      const to = JSON.stringify(join(folder, 'r.csv'))
      const path = file(
        'rows.R',
        `${code}rows$obs_value <- ifelse(is.na(rows$obs_value), "", sprintf("%.17g", rows$obs_value))\nwrite.csv(rows, ${to}, row.names = FALSE, na = "")\n`
      )
      await run('Rscript', ['--vanilla', path])
      return table(readFileSync(join(folder, 'r.csv'), 'utf8'))
    },
  },
  javascript: {
    program: 'node',
    check: ['--version'],
    rows: async (code) => {
      const { stdout } = await run('node', [file('rows.mjs', `${code}console.log(JSON.stringify(rows))\n`)])
      return JSON.parse(stdout.slice(stdout.lastIndexOf('\n', stdout.length - 2)))
    },
  },
  curl: {
    program: 'curl',
    check: ['--version'],
    rows: async (code) => {
      await run('sh', [file('rows.sh', code)], { cwd: folder })
      return table(readFileSync(join(folder, view.file), 'utf8'))
    },
  },
}

describe.each(Object.entries(ways))('%s', async (language, { program, check, rows }) => {
  const isHere = await run(program, check).then(
    () => true,
    () => false
  )
  it('is run where its program is', () => {
    if (!isHere)
      console.warn(`${program} ${check.join(' ')} does not run here: what is copied into ${language} is not tried`)
    if (language === 'python' || language === 'curl') expect(isHere).toBe(true)
  })

  it.runIf(isHere)(
    'gives the rows of the page in their order: codes as text, figures not rounded, gaps empty',
    async () => {
      expect(told(await rows(snippets[language as SnippetLanguage](view)))).toEqual(shown)
    }
  )
})

it('reads a file as JSON where the page is of one', async () => {
  const json = `${address}/download/observations.json?${query}`
  expect(told(await ways.javascript!.rows(snippets.javascript({ ...view, json, isFile: true })))).toEqual(shown)
})

it.each(snippetLanguages)('lets no comment end early and no address leave its quotes, %s', (language) => {
  const text = `"; rm -rf $HOME \`x\` #(lf) \\ 'y' !z`
  const evil = `${address}/download/observations.csv?text=${text}`
  const code = snippets[language]({ ...view, csv: evil, json: evil })
  const lines = code.split(/\n|\u2028/)
  expect(lines.filter((line) => /no comment|import os/.test(line)).every((line) => /^\s*(#|\/\/)/.test(line))).toBe(
    true
  )
  const inQuotes = /"(https?:[^"]*)"/.exec(code)![1]!
  expect(inQuotes).not.toMatch(/[\s"'`$\\!#()]/)
  expect(new URL(inQuotes).searchParams.get('text')).toBe(text)
})

it('hands Excel an expression whose brackets balance', () => {
  const code = snippets.powerQuery(view)
  for (const [open, close] of ['()', '[]', '{}']) expect(code.split(open!).length).toBe(code.split(close!).length)
  expect(code.trim()).toMatch(/^let\n[\s\S]+\nin\n {4}Rows$/)
})

it('names an address that answers', async () => {
  for (const one of [view.csv, view.json]) expect((await ask(one.slice(address.length))).status).toBe(200)
})
