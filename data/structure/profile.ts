import type { AreaGroup, GeographicArea } from './area.ts'
import type { MissingReason, VolunteerType } from './codelists.ts'
import type { Cell, Change, Line } from './line.ts'
import type { DatasetDescription, SeriesSummary } from './series.ts'

/** All that is known of one area over the years of the first cycle of the Goals, or who is in a group of areas. */
export type Profile = AreaProfile | GroupProfile

export interface AreaProfile {
  kind: 'area'
  release: string
  startPeriod: number
  endPeriod: number
  area: GeographicArea
  /** The groups that it is in, in order of classification. */
  groups: AreaGroup[]
  /** Series with a figure in the period, in their order. */
  figures: ProfileFigure[]
  /** Series that look at this area and have no figure in the period. */
  gaps: ProfileGap[]
  /** What the Red Cross and Red Crescent reports beside what a survey found in the same year. */
  coherence: ProfileCoherence[]
  /** Of the figures, and of the people that they are divided by. */
  sources: ProfileSource[]
  /** Its parts that have a figure of their own in the period, and the series of which; empty for most. */
  parts: { areas: Pick<GeographicArea, 'refArea' | 'name'>[]; series: Pick<SeriesFacts, 'series' | 'name'>[] }
  /** By code, in the reader's language: this area, what it is a part of, and areas that comments point to. */
  names: Record<string, string>
}

export interface GroupProfile {
  kind: 'group'
  release: string
  startPeriod: number
  endPeriod: number
  group: AreaGroup
  /** In default order. */
  members: Pick<GeographicArea, 'refArea' | 'iso3' | 'name'>[]
}

export type SeriesFacts = Pick<
  SeriesSummary,
  'series' | 'dataset' | 'theme' | 'kind' | 'unitMeasure' | 'decimals' | 'name' | 'measures'
>
export type ProfileSource = Omit<DatasetDescription, 'caveats'>

/** One series of an area: a cell for every year, and the last figure per 1,000 people where that makes sense. */
export interface ProfileFigure {
  series: SeriesFacts
  volunteerType: VolunteerType
  cells: Cell[]
  change: Change
  /** The last figure per 1,000 people; null where there is none. */
  per1000: { timePeriod: number; value: number } | null
}

/** One movement's count and a survey's figure of one year; both stand among the figures. */
export interface ProfileCoherence {
  timePeriod: number
  /** The series of each. */
  movement: string
  survey: string
  /** How many volunteers of all kinds the survey found: its number, or its rate of the people of 15 and over. */
  volunteers: number
  /** The movement's count for each of them. */
  ratio: number
  /** At least a half: one of the two figures must be read with care. */
  isLarge: boolean
}

/** Why a series has no figure here, in the last year of the period. */
export interface ProfileGap {
  series: Pick<SeriesSummary, 'series' | 'dataset' | 'name'>
  missingReason: MissingReason
  comment: string | null
}

/** What two areas have in common. */
export const peerReasons = ['sub_region', 'income_group', 'population'] as const
export type PeerReason = (typeof peerReasons)[number]

export interface Peer {
  refArea: string
  iso3: string | null
  reasons: PeerReason[]
}

/** Between which ranks an area stands when every figure may be off by what its series commonly moves within a year. */
export interface RankBand {
  timePeriod: number
  best: number
  worst: number
  /** Areas ranked: those with an unflagged figure that year. */
  n: number
  /** By how much each figure may be off, as a share: the third quartile of the series' yearly changes. */
  tolerance: number
}

/** Below so many areas a rank says little. */
export const fewestRanked = 10

/** Why there is no rank band. */
export const noBandReasons = ['not_rankable', 'no_figure', 'flagged', 'too_few'] as const
export type NoBandReason = (typeof noBandReasons)[number]

/** Areas like this one, with the same series per 1,000 people beside it. */
export interface AreaPeers {
  release: string
  series: SeriesFacts
  startPeriod: number
  endPeriod: number
  /** At least two things in common; those with most first, then those nearest in population. */
  peers: Peer[]
  /** How many more have as much in common and are not listed. */
  others: number
  /** The area's own line, then its peers', in their order. */
  lines: Line[]
  band: RankBand | null
  noBandReason: NoBandReason | null
  names: Record<string, string>
}
