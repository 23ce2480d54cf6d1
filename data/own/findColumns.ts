import type { Language } from '../structure/codelists.ts'
import { nearestWord } from './nearestOf.ts'
import type { AreaIndex } from './ownAreas.ts'
import { type OwnMapping, type OwnRole, ownRoles } from './ownMapping.ts'
import type { OwnProblem } from './ownProblem.ts'
import type { OwnColumn, OwnTable } from './ownTable.ts'
import { closedLetters, languageOfWords, meaningOf } from './ownWords.ts'
import { codeOf, type OwnBreakdown, ownBreakdowns, unitOf } from './readCodes.ts'
import { readNumbers } from './readNumbers.ts'

/** How it is known what a column is. */
export type ColumnGround = 'heading' | 'contents' | 'mapping'

/** A column of figures, with what its heading says that a row does not: a column a year, or women beside men. */
export interface ValueColumn {
  column: OwnColumn
  fixed: { year?: number; [breakdown: string]: string | number | undefined }
}

export interface FoundColumns {
  byRole: Partial<Record<OwnRole, OwnColumn>>
  values: ValueColumn[]
  /** What each column is taken for; nothing where it is left out. */
  taken: { head: string; role?: OwnRole | 'year_column' | 'breakdown_column'; ground?: ColumnGround }[]
  /** The language of the headings, where they are words of one more than of others. */
  language: Language | undefined
  problems: OwnProblem[]
}

/** Whether a text can be the heading of something: what tells the row of headings from those around it. */
export const isHeading = (text: string): boolean =>
  roleOf(text) !== undefined ||
  headedYear(text) !== undefined ||
  ownBreakdowns.some((kind) => kind !== 'goal' && codeOf(kind, text))

/** Finds which column is what: as the mapping says, by everyday headings in six languages, else by what stands in it. */
export function findColumns(table: OwnTable, areas: AreaIndex, mapping: OwnMapping): FoundColumns {
  const problems: OwnProblem[] = [...repeatedHeads(table)]
  const byRole: FoundColumns['byRole'] = {}
  const grounds = new Map<
    OwnColumn,
    { role: NonNullable<FoundColumns['taken'][number]['role']>; ground: ColumnGround }
  >()
  const take = (role: OwnRole, column: OwnColumn, ground: ColumnGround) => {
    byRole[role] = column
    grounds.set(column, { role, ground })
  }
  const heads = table.columns.map(({ head }) => head)
  const named = (head: string, place: string): OwnColumn | undefined => {
    const found =
      table.columns.find((column) => column.head === head) ??
      table.columns.find((column) => closedLetters(column.head) === closedLetters(head))
    if (!found) problems.push(absent(head, place, nearestWord(head, heads) ?? heads.join(', ')))
    return found
  }
  for (const role of ownRoles) {
    const head = mapping.columns?.[role]
    const column = head === undefined ? undefined : named(head, `columns.${role}`)
    if (column) take(role, column, 'mapping')
  }
  const ignored = new Set((mapping.ignore ?? []).map((head, i) => named(head, `ignore.${i}`)))
  const left = () => table.columns.filter((column) => !grounds.has(column) && !ignored.has(column))
  const free = () => left().filter((column) => !isBlank(column))

  const values: ValueColumn[] = []
  if (!byRole.value) {
    for (const one of wideColumns(free(), byRole.year !== undefined || mapping.constants?.year !== undefined)) {
      values.push(one)
      grounds.set(one.column, { role: one.fixed.year ? 'year_column' : 'breakdown_column', ground: 'heading' })
    }
    problems.push(...headedSpans(free(), values))
  }
  const isAsked = (role: OwnRole) => !byRole[role] && mapping.constants?.[role] === undefined
  const headed = new Map<OwnRole, OwnColumn[]>()
  for (const column of left()) {
    const role = roleOf(column.head)
    // Where every row must say something, an empty column is named and not passed over.
    if (role && isAsked(role) && (!isBlank(column) || ['area', 'year', 'value'].includes(role)))
      headed.set(role, [...(headed.get(role) ?? []), column])
  }
  for (const [role, columns] of headed) {
    if (role === 'beside' || (role === 'value' && values.length > 0)) continue
    const [best, ...others] = bestOf(role, columns, areas)
    if (!best) continue
    if (others.length > 0 && (role === 'value' || role === 'year'))
      problems.push({ code: 'column_several', column: role, found: columns.map(({ head }) => head).join(', ') })
    take(role, best, 'heading')
  }
  for (const role of ['area', 'year', ...ownBreakdowns, 'unit'] as const) {
    if (!isAsked(role) || values.some(({ fixed }) => fixed[role] !== undefined)) continue
    const [best] = free()
      .filter((column) => roleOf(column.head) !== 'beside')
      .map((column) => ({ column, share: shareOf(role, column, areas) }))
      .filter(({ share }) => share >= (role === 'area' ? 0.6 : 1))
      .sort((a, b) => b.share - a.share)
    if (best) take(role, best.column, 'contents')
  }
  if (values.length === 0 && !byRole.value) {
    const numeric = free().filter((column) => roleOf(column.head) === undefined && isNumeric(column))
    if (numeric.length > 1)
      problems.push({ code: 'column_several', column: 'value', found: numeric.map(({ head }) => head).join(', ') })
    if (numeric[0]) take('value', numeric[0], 'contents')
  }
  if (byRole.value) values.push({ column: byRole.value, fixed: {} })
  const all = table.columns.map(({ head }) => head).join(', ')
  if (isAsked('area')) problems.push({ code: 'column_area', found: all })
  if (isAsked('year') && !values.some(({ fixed }) => fixed.year)) problems.push({ code: 'column_year', found: all })
  if (values.length === 0) problems.push({ code: 'column_value', found: all })
  const taken = table.columns.map((column) => ({ head: column.head, ...grounds.get(column) }))
  const language = languageOfWords(
    'role',
    table.columns.flatMap(({ head }) => [head, headForms(head)[1] ?? ''])
  )
  return { byRole, values, taken, language, problems }
}

const absent = (head: string, place: string, meant: string): OwnProblem => ({
  ...{ code: 'column_unknown', column: place, found: head },
  ...(meant && { meant }),
})

/** A heading without its unit in brackets, and an id apart from its label, as SDMX writes both. */
function headForms(head: string): string[] {
  const bare = head
    .replace(/\s*[([（［].*?[)\]）］]\s*/g, ' ')
    .replace(/[%٪％]/g, ' ')
    .trim()
  const [id = '', ...label] = bare.split(':')
  return [head, bare, id, label.join(':')].filter((form) => form.trim() !== '')
}

export function roleOf(head: string): OwnRole | undefined {
  for (const form of headForms(head)) {
    const role = meaningOf('role', form)
    if (role) return role as OwnRole
  }
  return undefined
}

const aYear = /(?<!\d)(19[5-9]\d|20\d\d|2100)(?!\d)/g
const latin = (text: string) => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))

/** The one year that a heading names, and what else it says. */
function headedYear(head: string): { year: number; rest: string } | undefined {
  const text = latin(head)
  const years = text.match(aYear) ?? []
  if (years.length !== 1) return undefined
  const rest = headForms(text.replace(years[0]!, ' ')).at(-1) ?? ''
  return /\d/.test(rest) ? undefined : { year: Number(years[0]), rest: rest.replace(/^(?:F|Y|X)$|^YR$/i, '') }
}

/** Columns of figures that say in their headings of which year or breakdown they are. */
function wideColumns(columns: readonly OwnColumn[], hasYear: boolean): ValueColumn[] {
  const read = columns.map((column) => {
    const headed = headedYear(column.head)
    const rest = headed ? headed.rest : column.head
    return { column, year: headed?.year, rest, codes: headedCodes(rest) }
  })
  const yearly = read.filter(({ year }) => year !== undefined)
  const oneRest = new Set(yearly.map(({ rest }) => closedLetters(rest))).size === 1
  const kinds = new Set(read.flatMap(({ codes }) => codes.filter(({ code }) => code !== '_T').map(({ kind }) => kind)))
  return read.flatMap(({ column, year, rest, codes }): ValueColumn[] => {
    const code = codes.find(({ kind }) => kinds.has(kind))
    const says =
      rest === '' || code !== undefined || ['year', 'value'].includes(roleOf(rest) ?? '') || unitOf(rest) !== undefined
    if (year !== undefined && !hasYear && (says || oneRest))
      return [{ column, fixed: { year, ...(code && { [code.kind]: code.code }) } }]
    return year === undefined && code && isNumeric(column) ? [{ column, fixed: { [code.kind]: code.code } }] : []
  })
}

function headedCodes(rest: string): { kind: OwnBreakdown; code: string }[] {
  return ownBreakdowns.flatMap((kind) => {
    // A number over a column is no Goal.
    if (kind === 'goal') return []
    for (const form of headForms(rest)) {
      const code = form.trim().length > 1 ? codeOf(kind, form) : undefined
      if (code) return [{ kind, code }]
    }
    return []
  })
}

/** Headings of two years over figures: a figure is of one year. */
const headedSpans = (columns: readonly OwnColumn[], values: readonly ValueColumn[]): OwnProblem[] =>
  columns
    .filter(({ head }) => /(?<!\d)(19|20)\d\d\s*[-–/]\s*((19|20)?\d\d)(?!\d)/.test(latin(head)))
    .filter((column) => !values.some((one) => one.column === column) && isNumeric(column))
    .map(({ head }) => ({ code: 'year_span', column: head, found: head, meant: latin(head).match(/(19|20)\d\d/)![0] }))

/** Of columns with a heading of one role, the one whose contents are most of it; several where none is better. */
function bestOf(role: OwnRole, columns: readonly OwnColumn[], areas: AreaIndex): OwnColumn[] {
  if (columns.length === 1) return [...columns]
  if (role === 'value') {
    const written = columns.filter(({ head }) => ['obsvalue', 'value'].includes(closedLetters(head)))
    if (written.length === 1) return written
    const numeric = columns.filter(isNumeric)
    return numeric.length > 0 ? numeric : [...columns]
  }
  if (role !== 'area' && role !== 'year') return columns.slice(0, 1)
  const shares = columns.map((column) => shareOf(role, column, areas))
  const most = Math.max(...shares)
  const best = columns.filter((_, i) => shares[i] === most)
  return role === 'area' ? best.slice(0, 1) : best
}

const mostLooked = 3000

/** Which share of the different texts of a column can be of this role; nothing for figures and blanks. */
function shareOf(role: 'area' | 'year' | 'unit' | OwnBreakdown, { texts }: OwnColumn, areas: AreaIndex): number {
  const some = texts.filter((text) => text !== '').slice(0, mostLooked)
  if (some.length === 0) return 0
  if (role === 'area') {
    // Figures are no codes of areas, unless they are all that there is to be one.
    if (some.every((text) => /^[\d.,\s]*$/.test(text)) && !some.every((text) => /^\d{3}$/.test(text))) return 0
    return some.filter((text) => areas.find(text).length > 0).length / some.length
  }
  if (role === 'year') return some.filter((text) => yearOf(text) !== undefined).length / some.length
  if (role === 'unit')
    return some.filter((text) => !/^\d/.test(text) && unitOf(text) !== undefined).length / some.length
  const codes = some.map((text) => (/^\d+$/.test(text) ? undefined : codeOf(role, text)))
  const says = codes.some((code) => code !== undefined && code !== '_T')
  return says ? codes.filter((code) => code !== undefined).length / some.length : 0
}

/** The year that a cell says. */
export function yearOf(text: string): number | undefined {
  const said = latin(text.trim()).replace(/\.0$/, '')
  const year = /^(\d{4})(?:\s*(?:年|г\.?|год))?$/.exec(said)?.[1]
  return year && Number(year) >= 1950 && Number(year) <= 2100 ? Number(year) : undefined
}

const isBlank = ({ texts }: OwnColumn) => texts.every((text) => text.trim() === '')

/** Whether at least half of the different texts of a column are numbers or gaps, and one a number. */
function isNumeric({ texts, exact }: OwnColumn): boolean {
  const some = texts.slice(0, mostLooked)
  const { values, gaps, problems } = readNumbers([{ texts: some, exact }])[0]!
  const twofold = [...problems.values()].filter(({ code }) => code !== 'number_unknown').length
  const numbers = values.filter((value) => !Number.isNaN(value)).length + twofold
  return numbers > 0 && numbers + gaps.size >= some.length / 2
}

function repeatedHeads({ columns }: OwnTable): OwnProblem[] {
  const seen = new Set<string>()
  return columns.flatMap(({ head, texts }) => {
    const key = closedLetters(head) || head
    if (head === '' || !seen.has(key) || texts.every((text) => text === '')) {
      seen.add(key)
      return []
    }
    return [{ code: 'column_repeated' as const, column: head }]
  })
}
