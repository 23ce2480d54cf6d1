import type { OwnCell, TableBuilder } from './ownTable.ts'
import { readZip, type ZipParts } from './readZip.ts'

/** What of a workbook could not be read. */
export type NoSheet =
  | { code: 'file_zip_broken' }
  | { code: 'file_no_sheet'; found: string; meant?: string }
  | { code: 'file_kind' }

/**
 * Reads a sheet of a workbook into a table: the one that is named, else the first that is seen. A number in per cent is
 * given as it is shown, 0.25 as 25 %; a day as the day and not as its number.
 */
export async function readXlsx(
  bytes: Uint8Array,
  builder: TableBuilder,
  wanted?: string
): Promise<NoSheet | { sheet: string }> {
  try {
    const parts = readZip(bytes)
    if (!parts.names.includes('xl/workbook.xml')) return { code: 'file_kind' }
    const sheets = await sheetsOf(parts)
    const sheet = wanted
      ? sheets.find(({ name }) => name === wanted)
      : (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
    if (!sheet) {
      const names = sheets.map(({ name }) => name).join(', ')
      return { code: 'file_no_sheet', found: wanted ?? '', ...(names && { meant: names }) }
    }
    const formats = await formatsOf(parts)
    const shared = await sharedTexts(parts)
    for await (const row of rowsOf(parts.pieces(sheet.part))) {
      const cells: OwnCell[] = []
      for (const [at, cell] of cellsOf(row.xml)) {
        while (cells.length < at && cells.length < 1000) cells.push('')
        if (at < 1000) cells[at] = readCell(cell, shared, formats)
      }
      builder.add(cells, row.line)
    }
    return { sheet: sheet.name }
  } catch {
    return { code: 'file_zip_broken' }
  }
}

interface Sheet {
  name: string
  part: string
  isHidden: boolean
}

async function sheetsOf(parts: ZipParts): Promise<Sheet[]> {
  const relations = await whole(parts, 'xl/_rels/workbook.xml.rels')
  const targets = new Map(
    tagsOf(relations, 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(xl\/)?/, ''),
    ])
  )
  const book = await whole(parts, 'xl/workbook.xml')
  return tagsOf(book, 'sheet').map((tag) => ({
    name: attribute(tag, 'name'),
    part: `xl/${targets.get(attribute(tag, 'r:id') || attribute(tag, 'relationships:id')) ?? ''}`,
    isHidden: /\sstate="(hidden|veryHidden)"/.test(tag),
  }))
}

type Format = 'percent' | 'day' | undefined

/** By the place of a cell's style: whether it shows per cent or days. */
async function formatsOf(parts: ZipParts): Promise<Format[]> {
  const xml = await whole(parts, 'xl/styles.xml')
  const own = new Map(tagsOf(xml, 'numFmt').map((tag) => [attribute(tag, 'numFmtId'), attribute(tag, 'formatCode')]))
  const used = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? ''
  return tagsOf(used, 'xf').map((tag) => {
    const id = Number(attribute(tag, 'numFmtId'))
    const code = (own.get(String(id)) ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
    if (id === 9 || id === 10 || code.includes('%')) return 'percent'
    return (id >= 14 && id <= 22) || /[ymd]/i.test(code) ? 'day' : undefined
  })
}

async function sharedTexts(parts: ZipParts): Promise<string[]> {
  const xml = await whole(parts, 'xl/sharedStrings.xml')
  return Array.from(xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g), ([, inside = '']) =>
    textIn(inside)
  )
}

/** The text of all its runs, without how it is to be pronounced. */
const textIn = (xml: string) =>
  Array.from(
    xml
      .replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, '')
      .matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g),
    ([, text]) => unescaped(text!)
  ).join('')

const mostOfRow = 1 << 25

async function* rowsOf(pieces: AsyncIterable<string>): AsyncGenerator<{ xml: string; line: number }> {
  let rest = ''
  let line = 0
  for await (const piece of pieces) {
    rest += piece
    if (rest.length > mostOfRow) throw new Error('no row is that long')
    const end = /^[\s\S]*<\/(?:\w+:)?row>/.exec(rest)?.[0].length ?? 0
    if (end === 0) continue
    const done = rest.slice(0, end)
    for (const [, head = '', xml = ''] of done.matchAll(
      /<(?:\w+:)?row((?:\s[^>]*)?)(?:(?<=\/)>|>([\s\S]*?)<\/(?:\w+:)?row>)/g
    )) {
      line = Number(attribute(head, 'r')) || line + 1
      yield { xml, line }
    }
    rest = rest.slice(end)
  }
}

function* cellsOf(row: string): Generator<[number, string]> {
  let next = 0
  for (const [cell, head = ''] of row.matchAll(/<(?:\w+:)?c((?:\s[^>]*)?)(?:(?<=\/)>|>[\s\S]*?<\/(?:\w+:)?c>)/g)) {
    const letters = /^[A-Z]+/.exec(attribute(head, 'r'))?.[0]
    const at = letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : next
    next = at + 1
    yield [at, cell]
  }
}

function readCell(cell: string, shared: readonly string[], formats: readonly Format[]): OwnCell {
  const head = /^<[^>]*>/.exec(cell)?.[0] ?? ''
  const kind = attribute(head, 't')
  if (kind === 'inlineStr') return textIn(cell).trim()
  const value = unescaped(/<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/.exec(cell)?.[1] ?? '')
  if (value === '') return ''
  if (kind === 's') return (shared[Number(value)] ?? '').trim()
  if (kind === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (kind !== '' && kind !== 'n') return value.trim()
  const number = Number(value)
  if (!Number.isFinite(number)) return value.trim()
  const format = formats[Number(attribute(head, 's') || -1)]
  if (format === 'percent') return `${Number((number * 100).toPrecision(15))} %`
  if (format === 'day' && number > 366)
    return new Date(Math.round((number - 25_569) * 86_400_000)).toISOString().slice(0, 10)
  return Number(number.toPrecision(15))
}

async function whole(parts: ZipParts, name: string): Promise<string> {
  let text = ''
  for await (const piece of parts.pieces(name)) text += piece
  return text
}

const tagsOf = (xml: string, name: string) =>
  Array.from(xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*)>`, 'g')), ([, head]) => head!)
const attribute = (tag: string, name: string) => unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const unescaped = (text: string) =>
  text.includes('&')
    ? text.replace(/&#?\w+;/g, (entity) => {
        const code = entity.slice(1, -1)
        if (!code.startsWith('#')) return named[code] ?? entity
        return codePoint(/^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1)))
      })
    : text
const codePoint = (code: number) => (code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')
