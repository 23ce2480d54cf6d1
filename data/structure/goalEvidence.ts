import type { Basis, Kind, Scope, UnitMeasure } from './codelists.ts'
import type { Line } from './line.ts'
import type { DatasetDescription } from './series.ts'

/** How many publishers have a figure above zero, each by its strongest link to a goal, and in how many areas. */
export type EvidenceCount = readonly [publisher: number, programme: number, thematic: number, areas: number]

/** One area, or one group of areas, with a count for each of the seventeen goals in their order. */
export interface EvidenceRow {
  /** An M49 code, or that of a group. */
  code: string
  name: string
  /** How many areas it stands for: one, or the members of the group. */
  areas: number
  counts: EvidenceCount[]
  /** For each goal, in how many areas there is a figure above zero, year by year of the period. */
  years: number[][]
}

/**
 * Where there is evidence of volunteering for which goal. Publishers are counted, each once whatever the number of its
 * series, and never people; areas without people are left out.
 */
export interface Evidence {
  release: string
  startPeriod: number
  endPeriod: number
  rowsAre: 'groups' | 'areas'
  rows: EvidenceRow[]
  /** Over all rows: each publisher and each area once. */
  totals: EvidenceCount[]
  totalYears: number[][]
  /** How many areas the rows stand for. */
  areas: number
}

/** A series that is linked to a goal, and what it says of the areas asked for. */
export interface GoalSeries {
  series: string
  name: string
  kind: Kind
  scope: Scope
  unitMeasure: UnitMeasure
  decimals: number
  basis: Basis
  target: string | null
  reason: string
  source: Pick<DatasetDescription, 'publisher' | 'title' | 'version' | 'address'>
  /** In how many countries and areas it has a figure above zero in the period. */
  areasWithFigure: number
  /** Of how many parts of which country it has one; null for most. */
  parts: { country: string; n: number } | null
  /** Some that it has figures for, of whatever level, from all over the default order: what a link to it shows. */
  someAreas: string[]
  /** Of the areas asked for; none where none was. */
  lines: Line[]
}

/** Everything that is linked to one goal. */
export interface GoalFigures {
  release: string
  goal: string
  startPeriod: number
  endPeriod: number
  series: GoalSeries[]
  /** Of these, the one of volunteering for this goal that most areas have a figure of; null where no country has one. */
  opening: string | null
  /** Countries and areas with a figure above zero in any of these series, scores left out, and how many there are. */
  areasWithFigure: number
  areas: number
  names: Record<string, string>
}
