import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { laterBreakdowns, listedCodes } from '../../data/structure/dimensionCodes.ts'
import { observationKey } from '../../data/structure/observation.ts'
import { tidyTable } from '../tidyTable.ts'
import type { Imported, SetAside } from './imported.ts'
import { type PublisherTable, publisherTable } from './publisherTable.ts'
import type { StoredObservation } from './storedObservation.ts'

/** Where an import reads and writes: publishers' files, our mappings, our tidy tables. */
export interface EvidenceFiles {
  read<Column extends string>(file: string, columns: readonly Column[]): PublisherTable<Column>
  mapping<Column extends string>(file: string, columns: readonly Column[]): PublisherTable<Column>
  write<Column extends string>(
    file: string,
    rows: readonly Partial<Record<Column, unknown>>[],
    columns: readonly Column[]
  ): void
  writeDataset(dataset: string, imported: Imported): void
  /** The publishers' files of a folder with such a name, in order: a publisher adds one a year. */
  list(folder: string, name: RegExp): string[]
  /** Puts every table in its place. Until then nothing of ours is touched, so that an import that fails changes nothing. */
  commit(): void
}

export interface Folders {
  /** The publishers' files. */
  evidence: string
  /** Our own folder, for mappings and tidy tables. */
  data: string
}

/** Reads each file once, writes each table in a fixed order of columns and rows. */
export function evidenceFiles({ evidence, data }: Folders): EvidenceFiles {
  const readFrom =
    (folder: string) =>
    <Column extends string>(file: string, columns: readonly Column[]) =>
      publisherTable(file, readFileSync(join(folder, file), 'utf8'), columns)
  const made = new Map<string, string>()
  const write: EvidenceFiles['write'] = (file, rows, columns) => void made.set(file, tidyTable(rows, columns))
  return {
    read: readFrom(evidence),
    mapping: readFrom(join(data, 'mappings')),
    write,
    list: (folder, name) =>
      readdirSync(join(evidence, folder))
        .filter((file) => name.test(file))
        .sort()
        .map((file) => `${folder}/${file}`),
    commit() {
      const places = Array.from(made, ([file, text]) => ({ text, target: join(data, file) }))
      const temporary = (target: string) => `${target}.tmp-${process.pid}`
      try {
        for (const { text, target } of places) {
          mkdirSync(dirname(target), { recursive: true })
          writeFileSync(temporary(target), text)
        }
        for (const { target } of places) renameSync(temporary(target), target)
      } finally {
        for (const { target } of places) rmSync(temporary(target), { force: true })
      }
    },
    writeDataset(dataset, { observations, setAside }) {
      const sorted = observations.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
      const absent: readonly string[] = laterBreakdowns.filter((name) =>
        observations.every((row) => row[name] === '_T')
      )
      const columns = observationColumns.filter((column) => !absent.includes(column))
      write(`datasets/${dataset}/observations.csv`, sorted, columns)
      write(`datasets/${dataset}/set_aside.csv`, setAside, setAsideColumns)
    },
  }
}

/** The columns of observations.csv: a flag is computed when a release is built. One that was added later may be absent. */
export const observationColumns = [
  ...observationKey,
  'obsValue',
  'obsStatus',
  'missingReason',
  'source',
  'timeDetail',
  'originalValue',
  'lower',
  'upper',
  'comment',
] as const satisfies (keyof StoredObservation)[]

export const setAsideColumns = [
  'originalArea',
  'timePeriod',
  'series',
  'originalValue',
  'reason',
] as const satisfies (keyof SetAside)[]

/** Numbers of Goals stand in their own order. */
const orderOf = ({ series, refArea, timePeriod, ...row }: StoredObservation) =>
  [series, refArea, ...listedCodes(row).map((code) => code.padStart(2, '0')), timePeriod].join(' ')
