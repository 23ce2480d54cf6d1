import type { GeoPermissibleObjects } from 'd3'
import type { MissingReason } from '../../data/structure/codelists.ts'
import type { Cell } from '../../data/structure/line.ts'
import type { MapClass } from './mapClasses.ts'

/** One area in one year: where its dot stands and what it says. */
export interface MapArea {
  key: string
  latitude: number
  longitude: number
  cell: Cell
}

export interface MapOptions {
  width: number
  /** Of the map itself at most: its legend goes over the whole width all the same. */
  height?: number | undefined
  dir: 'ltr' | 'rtl'
  /** What the map says, for those who do not see it. */
  sentence: string
  /** Under which every dot is read out. */
  timePeriod: number
  /** Whether the size of a dot says the count, or all dots are alike. */
  size: 'count' | 'one'
  /** Empty where figures may not be told apart by colour. */
  classes: readonly MapClass[]
  /** The whole world, or as much of it as holds the areas. */
  extent: 'world' | 'areas'
  /** Areas ringed in the colours of their lines, in their order. */
  chosen?: readonly string[] | undefined
  words: MapWords
  coastlines: Coastlines
  /** Stands in for the browser's document in tests. */
  document?: Document
}

/** The land as surfaces, and its shore as lines where a frame cuts through the land, which is no shore. */
export interface Coastlines {
  land: GeoPermissibleObjects
  shore: GeoPermissibleObjects
}

/** All that the legend says, worded by the caller in the reader's language. */
export interface MapWords {
  /** Of a dot whose area stands for this count. */
  count(value: number): string
  /** Of the least dot, which all counts up to this one share. */
  countUpTo(value: number): string
  class(place: number): string
  /** Of dots without a class where others have one. */
  unclassed: string
  figure: string
  zero: string
  estimated: string
  flagged: string
  missing(reason: MissingReason): string
}
