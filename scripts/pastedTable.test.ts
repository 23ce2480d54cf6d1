import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import type { ShownCell, ShownColumn, ShownTable } from '../data/structure/shownTable.ts'
import { messagesOf } from '../data/wording/messagesOf.ts'
import { tableHtml } from '../data/wording/table/copiedTable.ts'
import { createWording } from '../data/wording/wording.ts'

/** Where the spreadsheet of LibreOffice is, and not only its other parts. */
const office = existsSync('/usr/lib/libreoffice/program/libsclo.so') ? 'soffice' : undefined

it.runIf(office)(
  'is pasted into LibreOffice as the unrounded figures, with notes and source below',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'pasted-'))
    const file = join(folder, 'table.html')
    writeFileSync(file, `<html><head><meta charset="utf-8"></head><body>${tableHtml(table, words)}</body></html>`)
    const asked = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--infilter=HTML (StarCalc)']
    const text = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false'
    execFileSync(office!, [...asked, '--convert-to', text, '--outdir', folder, file], {
      stdio: 'ignore',
      timeout: 100_000,
    })
    const rows: string[][] = parse(readFileSync(join(folder, 'table.csv'), 'utf8'), { relax_column_count: true })
    rmSync(folder, { recursive: true })
    const kenya = rows.find(([head]) => head === 'Kenya')!
    // LibreOffice writes fifteen digits.
    expect([Number(kenya[1]), Number(kenya[2]), kenya[3]]).toEqual([
      expect.closeTo(1 / 3, 14),
      1234567.25,
      '2020: flagged',
    ])
    expect(rows.find(([head]) => head === 'Nepal')!.slice(1, 3)).toEqual(['not reported', '5'])
    expect(rows.flat()).toEqual(expect.arrayContaining(['All figures as published.', 'Source: IFRC.']))
  },
  120_000
)

const words = { sources: ['Source: IFRC.'], wording: createWording('en', messagesOf('en')) }
const column = (head: string, kind: ShownColumn['kind']): ShownColumn => ({
  ...{ key: head, kind, head, group: null, series: null, timePeriod: null, unitMeasure: null, decimals: null },
})
const cell = (text: string, value: number | null = null, notes: string[] = []): ShownCell => ({
  ...{ text, value, notes, cell: null, band: null },
})
const row = (head: string, ...cells: ShownCell[]) => ({
  ...{ key: head, head, refArea: null, series: null, unitMeasure: null, decimals: null, lines: [], notes: [] },
  cells: [cell(head), ...cells],
})
const columns = [column('Area', 'name'), column('2020', 'figure'), column('2021', 'figure')]
const table: ShownTable = {
  ...{ title: 'Volunteers', columns, offered: columns, groups: [], foot: [], notes: ['All figures as published.'] },
  rows: [
    row('Kenya', cell('0.33', 1 / 3, ['flagged']), cell('1\u202f234\u202f567,3', 1234567.25)),
    row('Nepal', cell('not reported'), cell('5', 5)),
  ],
  left: { text: 0, status: 0, notComparable: 0, noFigureToCompare: 0, empty: 0 },
}
