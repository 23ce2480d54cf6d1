import type { Aggregates } from '../../data/structure/aggregate.ts'
import type { AreaGroup, AreaNames, AreaPosition, GeographicArea } from '../../data/structure/area.ts'
import type { Measure, UnitMeasure } from '../../data/structure/codelists.ts'
import type { DatasetFacts, DatasetSummary } from '../../data/structure/dataset.ts'
import type { Goal, GoalDescription } from '../../data/structure/goal.ts'
import type { Evidence, GoalFigures } from '../../data/structure/goalEvidence.ts'
import type { PairGrounds, SetGrounds } from '../../data/structure/grounds.ts'
import type { CoverageYear, Line } from '../../data/structure/line.ts'
import type { MethodsInUse } from '../../data/structure/methodsInUse.ts'
import type { MissingAreas } from '../../data/structure/missingAreas.ts'
import type { Practice } from '../../data/structure/practice.ts'
import type { AreaPeers, Profile } from '../../data/structure/profile.ts'
import type { Relation } from '../../data/structure/relation.ts'
import type { KnownRelease, Release } from '../../data/structure/release.ts'
import type { ReleaseDifferences } from '../../data/structure/releaseDifferences.ts'
import type { ScatterOfRelease } from '../../data/structure/scatter.ts'
import type { SearchAnswer, SearchEntry } from '../../data/structure/searchEntry.ts'
import type { SeriesDescription, SeriesSummary } from '../../data/structure/series.ts'
import type { ComparableLines, Ranks } from '../../data/structure/shownTable.ts'
import type { SplitRatesAnswer } from '../../data/structure/splitRates.ts'
import type { SurveyedAreas } from '../../data/structure/surveyedAreas.ts'

/** The lines of one series or several in the reader's order, without those left out. */
export interface ShownLines {
  /** The series asked for, each in the measure in which it is given. */
  series: {
    series: string
    name: string
    unitMeasure: UnitMeasure
    decimals: number
    measure: Measure
    measureUnit: UnitMeasure
  }[]
  lines: Line[]
  /** Names of the areas in the lines, by code, in the language asked for. */
  names: Record<string, string>
  /** How many lines were left out, as the selection asks. */
  hidden: number
  /** Whether there are more lines than an answer holds; the file has them all. */
  cut: boolean
  /** How many lines there are, cut or not. */
  total: number
}

/**
 * What each question is answered with, at its plain address. `npm run api:describe` makes the schemas of the open
 * interface from these types.
 */
export interface Answers {
  'goals.list': Goal[]
  'goals.evidence': Evidence
  'goals.byCode': GoalDescription
  'goals.figures': GoalFigures
  'series.list': SeriesSummary[]
  'series.byCode': SeriesDescription
  'areas.list': GeographicArea[]
  'areas.positions': AreaPosition[]
  'areas.names': AreaNames[]
  'areas.profile': Profile
  'areas.peers': AreaPeers
  'areas.groups': AreaGroup[]
  'observations.view': ShownLines
  'coverage.bySeries': CoverageYear[]
  'coverage.missing': MissingAreas
  'coverage.surveys': SurveyedAreas
  'coverage.aggregate': Aggregates
  'splits.latest': SplitRatesAnswer
  'comparability.grounds': SetGrounds
  'comparability.pair': PairGrounds
  'comparability.ranks': Ranks
  'comparability.linesWith': ComparableLines
  'comparability.methods': MethodsInUse
  'search.find': SearchAnswer
  'search.entries': SearchEntry[]
  'practices.list': Practice[]
  'practices.byCode': Practice
  'datasets.list': DatasetSummary[]
  'datasets.byCode': DatasetFacts
  'relation.ofGoal': Relation
  'relation.ofSeries': ScatterOfRelease
  'release.current': Release
  'release.list': KnownRelease[]
  'release.differences': ReleaseDifferences
}
