import type { SearchEntry } from '../structure/searchEntry.ts'
import type { TableRow } from '../structure/shownTable.ts'
import { beginsAtWord, foldText } from './foldText.ts'
import type { SeriesNames } from './table/columnHead.ts'

/** By code of an area or series: its names in all six languages, and the codes by which people know it. */
export type NamesInAll = ReadonlyMap<string, readonly string[]>

export const namesInAllOf = (entries: readonly SearchEntry[]): NamesInAll =>
  new Map(
    entries
      .filter(({ kind }) => kind === 'area' || kind === 'series')
      .map(({ refArea, iso3, iso2, names, everyday = [] }) => [
        refArea,
        [...Object.values(names), ...everyday, refArea, ...[iso3, iso2].filter((code) => code !== null)],
      ])
  )

export interface KnownNames {
  namesInAll: NamesInAll
  /** The reader's own names of areas: of those that no list in all languages has. */
  names: ReadonlyMap<string, string>
  seriesNames: SeriesNames
}

/**
 * Whether one of the names of a row's area has every word in it, however it is spelt and spaced; or of its series, where rows are
 * of several.
 */
export function hasWords(text: string, { namesInAll, names, seriesNames }: KnownNames): (row: TableRow) => boolean {
  const words = foldText(text).split(' ')
  const known = new Map<string, boolean>()
  const isNamed = (code: string) => {
    const found =
      known.get(code) ??
      [...(namesInAll.get(code) ?? [code]), names.get(code) ?? ''].some((name) => hasAll(foldText(name), words))
    known.set(code, found)
    return found
  }
  return ({ refArea, lines }) =>
    isNamed(refArea) || (seriesNames.size > 1 && lines.length === 1 && isNamed(lines[0]!.series))
}

const hasAll = (name: string, words: readonly string[]) =>
  words.every((word) => name.includes(word)) || beginsAtWord(name, words.join(''))
