import type { Language } from '../../data/structure/codelists.ts'
import { columnsOf, dimensionNames } from '../../data/structure/dimensionCodes.ts'
import { languageTag } from '../../data/structure/languageTag.ts'
import type { FileColumn } from './fileTable.ts'

/** What must be known of a CSV file to read it without a guess. */
export interface DescribedCsv {
  title: string
  language: Language
  release: string
  /** Where the file is had, and what it is called there. */
  address: string
  name: string
  columns: readonly DescribedColumn[]
  /** What codes mean, by column. */
  codes: Readonly<Record<string, readonly { code: string; words: string }[]>>
  sources: readonly { title: string; path: string | null; licence: string | null }[]
}

interface DescribedColumn extends FileColumn {
  description?: string
}

/** A tidy file has each figure once. */
const keyOfFigures = ['dataset', 'series', 'ref_area', 'time_period', ...columnsOf(dimensionNames)]

const keyIn = (columns: readonly DescribedColumn[]): string[] | undefined =>
  keyOfFigures.every((key) => columns.some(({ name }) => name === key)) ? keyOfFigures : undefined

const csvwTypes: Record<FileColumn['type'], string> = { text: 'string', year: 'integer', number: 'double' }

/** The description of a CSV as the W3C’s CSV on the Web has it. */
export function csvwOf({ title, language, release, address, columns, sources }: DescribedCsv) {
  const primaryKey = keyIn(columns)
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': languageTag(language) }],
    url: address,
    'dc:title': title,
    'dc:identifier': release,
    'dc:source': sources.map(({ title }) => title),
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', doubleQuote: true },
    tableSchema: {
      columns: columns.map(({ name, type, description }) => ({
        ...{ name, titles: [name], datatype: csvwTypes[type], null: '' },
        ...(primaryKey?.includes(name) && { required: true }),
        ...(description && { 'dc:description': description }),
      })),
      ...(primaryKey && { primaryKey }),
    },
  }
}

const frictionlessTypes: Record<FileColumn['type'], string> = { text: 'string', year: 'year', number: 'number' }

/** The same as a data package of Frictionless Data, of one file at its address. */
export function dataPackageOf({ title, name, release, address, columns, codes, sources }: DescribedCsv) {
  const primaryKey = keyIn(columns)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: name.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, '-'),
    title,
    version: release,
    sources: sources.map(({ title, path }) => ({ title, ...(path && { path }) })),
    resources: [
      {
        ...{ name: 'observations', type: 'table', path: address, format: 'csv', mediatype: 'text/csv' },
        ...{ encoding: 'utf-8', dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true } },
        schema: {
          fields: columns.map(({ name: column, type, description }) => ({
            ...{ name: column, type: frictionlessTypes[type], ...(description && { description }) },
            ...(primaryKey?.includes(column) && { constraints: { required: true } }),
            ...(codes[column]?.length && {
              categories: codes[column].map(({ code, words }) => ({ value: code, label: words })),
            }),
          })),
          missingValues: [''],
          ...(primaryKey && { primaryKey }),
        },
      },
    ],
  }
}
