import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { describeData } from './describeData.ts'
import type { DataPackage, Resource } from './description/dataPackage.ts'

const data = join(import.meta.dirname, '../data')
const described = describeData(data)
const descriptor: DataPackage = JSON.parse(described['datapackage.json'])
const tableOf = new Map(descriptor.resources.map((resource) => [resource.name, resource]))

it.each(['datapackage.json', 'DICTIONARY.md'] as const)('keeps %s as npm run data:describe writes it', (file) => {
  expect(readFileSync(join(data, file), 'utf8') === described[file], `run npm run data:describe: ${file} is old`).toBe(
    true
  )
})

it('is a Data Package by the rules of the standard, version 2.0', () => {
  expect(dataPackageProfile.safeParse(descriptor).error?.issues).toBeUndefined()
  const names = descriptor.resources.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  const { schema, ...bare } = descriptor.resources[0]!
  for (const wrong of [
    { ...bare, schema, path: '../secret.csv' },
    { ...bare, schema: { ...schema, fields: [] } },
    { schema },
  ])
    expect(dataPackageProfile.safeParse({ ...descriptor, resources: [wrong] }).success).toBe(false)
})

it.each(descriptor.resources)('describes every row of $path truly', (resource) => {
  expect(problemsIn(resource, rowsOf(resource.path))).toEqual([])
})

it('finds a row that is not as its table is described', () => {
  const series = tableOf.get('series')!
  const [header, first, ...rest] = rowsOf('series/series.csv')
  const wrong = (column: string, cell: string) => {
    const changed = first!.map((old, place) => (header![place] === column ? cell : old))
    return problemsIn(series, [header!, changed, ...rest]).length > 0
  }
  expect(problemsIn(series, [header!, first!, ...rest])).toEqual([])
  expect(wrong('position', 'first')).toBe(true)
  expect(wrong('position', '1.5')).toBe(true)
  expect(wrong('kind', 'amount')).toBe(true)
  expect(wrong('dataset', '')).toBe(true)
  expect(wrong('series', rest[0]![0]!)).toBe(true)
  expect(wrong('series', 'lower case')).toBe(true)
  expect(wrong('denominator', 'NOTHING')).toBe(true)
  expect(problemsIn(series, [[...header!].reverse(), first!])).not.toEqual([])
})

it('says with every table of a dataset what its terms are, or that none are stated', () => {
  const ofDatasets = descriptor.resources.filter(({ path }) => path.split('/').length === 3)
  expect(ofDatasets.filter(({ description }) => !description.includes('Licence: ')).map(({ name }) => name)).toEqual([])
  const vnr = tableOf.get('vnr.observations')!
  expect([vnr.licenses, vnr.description]).toEqual([undefined, expect.stringContaining('Licence: not stated.')])
  expect(tableOf.get('eurostat.observations')!.licenses).toEqual([
    { name: 'CC-BY-4.0', path: 'https://eur-lex.europa.eu/eli/dec/2011/833/oj', title: 'CC BY 4.0' },
  ])
})

it('gives codes their labels, and refers a table to another only where every code stands there', () => {
  const { fields, foreignKeys } = tableOf.get('ifrc_fdrs.observations')!.schema
  const status = fields.find(({ name }) => name === 'obs_status')!
  expect(status.categories?.slice(0, 2)).toEqual([
    { value: 'A', label: 'normal value' },
    { value: 'B', label: 'break in the series' },
  ])
  expect(foreignKeys?.map(({ reference }) => reference.resource)).toEqual(['series', 'areas'])
  expect(
    tableOf.get('americorps.observations')!.schema.foreignKeys?.map(({ reference }) => reference.resource)
  ).toEqual(['series'])
})

it('explains in the dictionary every dataset, series, table, column and code', () => {
  const dictionary = described['DICTIONARY.md']
  const series = rowsOf('series/series.csv')
    .slice(1)
    .map(([code]) => code)
  const datasets = descriptor.resources
    .filter(({ name }) => name.endsWith('.observations'))
    .map(({ name }) => name.split('.')[0])
  for (const code of [...series, ...datasets]) expect(dictionary).toContain(`\n### ${code}\n`)
  for (const { schema } of descriptor.resources)
    for (const { name, constraints } of schema.fields) {
      expect(dictionary).toContain(`| \`${name}\` |`)
      for (const code of constraints?.enum ?? []) expect(dictionary).toContain(`\n| \`${code}\` |`)
    }
})

const text = z.string().min(1)
const path = z.string().regex(/^(?:https?:\/\/\S+|(?![./~])(?!.*(?:^|\/)\.\.(?:\/|$))[^\\:]+)$/)
const source = z.strictObject({ title: text, path: path.optional(), version: text.optional() })
const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  pattern: text.optional(),
  enum: z.array(text).min(1).optional(),
})
const field = z.strictObject({
  name: text,
  type: z.enum(['string', 'integer', 'number']),
  format: z.literal('uri').optional(),
  description: text,
  constraints: constraints.optional(),
  categories: z
    .array(z.strictObject({ value: text, label: text }))
    .min(1)
    .optional(),
})
const columns = z.array(text).min(1)

/** The rules of the standard's profile for what we write; what we never write is refused. */
const dataPackageProfile = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  title: text,
  description: text,
  version: text,
  keywords: z.array(text).min(1),
  sources: z.array(source).min(1),
  resources: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[-a-z0-9._/]+$/),
        type: z.literal('table'),
        path,
        title: text,
        description: text,
        format: z.literal('csv'),
        mediatype: z.string().regex(/^.+\/.+$/),
        encoding: z.literal('utf-8'),
        dialect: z.strictObject({
          delimiter: z.string().length(1),
          quoteChar: z.string().length(1),
          doubleQuote: z.boolean(),
        }),
        sources: z.array(source).min(1).optional(),
        licenses: z
          .array(
            z
              .strictObject({
                name: z
                  .string()
                  .regex(/^[-a-zA-Z0-9._]+$/)
                  .optional(),
                path: path.optional(),
                title: text,
              })
              .refine(({ name, path: address }) => name || address, 'a licence has a name or an address')
          )
          .min(1)
          .optional(),
        schema: z.strictObject({
          fields: z.array(field).min(1),
          missingValues: z.array(z.string()),
          primaryKey: columns.optional(),
          uniqueKeys: z.array(columns).min(1).optional(),
          foreignKeys: z
            .array(
              z.strictObject({
                fields: columns,
                reference: z.strictObject({ resource: z.string(), fields: columns }),
              })
            )
            .min(1)
            .optional(),
        }),
      })
    )
    .min(1),
})

function rowsOf(file: string): string[][] {
  return parse(readFileSync(join(data, file)))
}

/** What a program that knows nothing but the descriptor finds wrong with a table. */
function problemsIn({ name, schema }: Resource, [header, ...rows]: string[][]): string[] {
  const fields = schema.fields.map((one) => ({ ...one, isAllowed: cellTest(one) }))
  if (header!.join() !== fields.map((one) => one.name).join()) return [`${name}: its columns are ${header!.join()}`]
  const pick = (row: string[], of: readonly string[]) => of.map((column) => row[header!.indexOf(column)]!)
  const wrong = rows.flatMap((row) =>
    fields.filter(({ isAllowed }, place) => !isAllowed(row[place]!)).map((one) => `${one.name}: ${row.join()}`)
  )
  const { primaryKey, uniqueKeys = [], foreignKeys = [] } = schema
  const unique = fields.filter((one) => one.constraints?.unique).map((one) => [one.name])
  for (const key of [...(primaryKey ? [primaryKey] : []), ...uniqueKeys, ...unique]) {
    const keys = rows.map((row) => pick(row, key)).filter((cells) => key === primaryKey || cells.every(Boolean))
    if (keys.some((cells) => key === primaryKey && cells.includes(''))) wrong.push(`${key}: an empty cell in the key`)
    if (new Set(keys.map((cells) => cells.join('\t'))).size < keys.length) wrong.push(`${key}: a key twice`)
  }
  for (const { fields: own, reference } of foreignKeys) {
    const target = tableOf.get(reference.resource || name)!
    const [columnsThere, ...there] = rowsOf(target.path)
    const known = new Set(
      there.map((row) => reference.fields.map((column) => row[columnsThere!.indexOf(column)]).join('\t'))
    )
    const cells = rows.map((row) => pick(row, own)).filter((key) => key.every(Boolean))
    wrong.push(
      ...cells.filter((key) => !known.has(key.join('\t'))).map((key) => `${own}: ${key} is not in ${target.name}`)
    )
  }
  return wrong
}

function cellTest({
  type,
  constraints: { required, pattern, enum: codes, minimum, maximum } = {},
}: Resource['schema']['fields'][number]) {
  const form = { string: /^/, integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/ }[type]
  const matches = pattern ? new RegExp(`^(?:${pattern})$`, 'u') : null
  return (cell: string) =>
    cell === ''
      ? !required
      : form.test(cell) &&
        (!matches || matches.test(cell)) &&
        (!codes || codes.includes(cell)) &&
        (minimum === undefined || Number(cell) >= minimum) &&
        (maximum === undefined || Number(cell) <= maximum)
}
