import { languages, methodFields, missingReasons } from '../../data/structure/codelists.ts'
import {
  breakdownNames,
  breakdowns,
  codesOfSeries,
  firstDimensions,
  laterBreakdowns,
  type SeriesCodes,
} from '../../data/structure/dimensionCodes.ts'
import type { Cell, Line } from '../../data/structure/line.ts'
import type { ProfileFigure } from '../../data/structure/profile.ts'
import { period } from '../../data/structure/selection.ts'
import { codeColumns } from '../downloads/codeColumns.ts'
import type { AnswerOf } from './operation.ts'
import { table } from './table.ts'

/** The columns of the answers that are lists of rows, by what a row is. */

export const goals = table((answer: AnswerOf<'goals.list'>) => answer, {
  goal: ({ goal }) => goal,
  name: ({ name }) => name,
  title: ({ title }) => title,
  colour: ({ colour }) => colour,
  series: ({ series }) => series,
})

export const evidence = table(
  ({ rows }: AnswerOf<'goals.evidence'>) =>
    rows.flatMap((row) =>
      row.counts.map((counts, at) => ({ row, goal: String(at + 1), counts, years: row.years[at]! }))
    ),
  {
    code: ({ row }) => row.code,
    name: ({ row }) => row.name,
    areas: ({ row }) => row.areas,
    goal: ({ goal }) => goal,
    sources_publisher: ({ counts }) => counts[0],
    sources_programme: ({ counts }) => counts[1],
    sources_thematic: ({ counts }) => counts[2],
    areas_with_figure: ({ counts }) => counts[3],
    area_years_with_figure: ({ years }) => years.reduce((sum, areas) => sum + areas, 0),
    ...Object.fromEntries(
      Array.from({ length: period.end - period.start + 1 }, (_, at) => [
        `areas_with_figure_${period.start + at}`,
        ({ years }: { years: number[] }) => years[at],
      ])
    ),
  }
)

export const goalFigures = table(
  ({ series, names }: AnswerOf<'goals.figures'>) =>
    series.flatMap((one) =>
      one.lines.flatMap((line) => line.cells.map((cell) => ({ one, line, cell, name: names[line.refArea] })))
    ),
  {
    series: ({ one }) => one.series,
    series_name: ({ one }) => one.name,
    basis: ({ one }) => one.basis,
    target: ({ one }) => one.target,
    ref_area: ({ line }) => line.refArea,
    ref_area_name: ({ name }) => name,
    ...codeColumns(firstDimensions, ({ line }: { line: Line }) => line),
    time_period: ({ cell }) => cell.timePeriod,
    obs_value: ({ cell }) => cell.obsValue,
    unit_measure: ({ one }) => one.unitMeasure,
    obs_status: ({ cell }) => cell.obsStatus,
    missing_reason: ({ cell }) => cell.missingReason,
    flag: ({ cell }) => cell.flags,
    source: ({ cell }) => cell.source,
    comment: ({ cell }) => cell.comment,
    ...codeColumns(laterBreakdowns, ({ line }: { line: Line }) => line),
  }
)

/** Each series of an area with a figure, year by year, gaps too; of a group who is in it. */
export const profile = table(
  (answer: AnswerOf<'areas.profile'>): readonly ProfileRow[] =>
    answer.kind === 'group'
      ? answer.members.map((area) => ({ area }))
      : answer.figures.flatMap((figure) => figure.cells.map((cell) => ({ area: answer.area, figure, cell }))),
  {
    ref_area: ({ area }) => area.refArea,
    ref_area_name: ({ area }) => area.name,
    series: ({ figure }) => figure?.series.series,
    series_name: ({ figure }) => figure?.series.name,
    dataset: ({ figure }) => figure?.series.dataset,
    volunteer_type: ({ figure }) => figure?.volunteerType,
    time_period: ({ cell }) => cell?.timePeriod,
    obs_value: ({ cell }) => cell?.obsValue,
    unit_measure: ({ figure }) => figure?.series.unitMeasure,
    obs_status: ({ cell }) => cell?.obsStatus,
    missing_reason: ({ cell }) => cell?.missingReason,
    flag: ({ cell }) => cell?.flags,
    source: ({ cell }) => cell?.source,
    comment: ({ cell }) => cell?.comment,
  }
)

interface ProfileRow {
  area: { refArea: string; name: string }
  figure?: ProfileFigure
  cell?: Cell
}

const inSnakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export const series = table((answer: AnswerOf<'series.list'>) => answer, {
  series: (one) => one.series,
  name: (one) => one.name,
  dataset: (one) => one.dataset,
  theme: (one) => one.theme,
  kind: (one) => one.kind,
  unit_measure: (one) => one.unitMeasure,
  decimals: (one) => one.decimals,
  measures: (one) => one.measures,
  ...Object.fromEntries(
    breakdownNames.map((name) => [
      inSnakeCase(breakdowns[name].ofSeries),
      (one: SeriesCodes) => codesOfSeries(one, name),
    ])
  ),
  goals: (one) => one.goals.map(({ goal }) => goal),
  bases: (one) => one.goals.map(({ basis }) => basis),
})

export const areas = table((answer: AnswerOf<'areas.list'>) => answer, {
  ref_area: (area) => area.refArea,
  iso3: (area) => area.iso3,
  iso2: (area) => area.iso2,
  name: (area) => area.name,
  level: (area) => area.level,
  parent: (area) => area.parent,
  dataset: (area) => area.dataset,
  own_name: (area) => area.ownName,
  own_language: (area) => area.ownLanguage,
  groups: (area) => area.groups,
})

const inAllLanguages = <Row extends { names: Record<(typeof languages)[number], string> }>() =>
  Object.fromEntries(languages.map((language) => [`name_${language}`, ({ names }: Row) => names[language]]))

export const areaPositions = table((answer: AnswerOf<'areas.positions'>) => answer, {
  ref_area: ({ refArea }) => refArea,
  parent: ({ parent }) => parent,
  latitude: ({ latitude }) => latitude,
  longitude: ({ longitude }) => longitude,
  source: ({ source }) => source,
})

export const areaNames = table((answer: AnswerOf<'areas.names'>) => answer, {
  ref_area: ({ refArea }) => refArea,
  iso3: ({ iso3 }) => iso3,
  iso2: ({ iso2 }) => iso2,
  ...inAllLanguages<AnswerOf<'areas.names'>[number]>(),
})

export const groups = table((answer: AnswerOf<'areas.groups'>) => answer, {
  area_group: ({ areaGroup }) => areaGroup,
  classification: ({ classification }) => classification,
  name: ({ name }) => name,
  areas: ({ areas }) => areas,
})

export const coverage = table((answer: AnswerOf<'coverage.bySeries'>) => answer, {
  time_period: (year) => year.timePeriod,
  reporters: (year) => year.reporters,
  reporters_above_zero: (year) => year.reportersAboveZero,
  possible: (year) => year.possible,
  population_share: (year) => year.populationShare,
  sum: (year) => year.sum,
  ...Object.fromEntries(
    missingReasons.map((reason) => [
      reason,
      ({ missing }: AnswerOf<'coverage.bySeries'>[number]) => missing[reason] ?? 0,
    ])
  ),
})

export const missing = table(
  ({ series, timePeriod, names, missing }: AnswerOf<'coverage.missing'>) =>
    missing.flatMap(({ missingReason, isPossible, areas }) =>
      areas.map((area) => ({ series, timePeriod, name: names[area.refArea], missingReason, isPossible, area }))
    ),
  {
    series: ({ series }) => series,
    time_period: ({ timePeriod }) => timePeriod,
    ref_area: ({ area }) => area.refArea,
    ref_area_name: ({ name }) => name,
    missing_reason: ({ missingReason }) => missingReason,
    is_possible: ({ isPossible }) => isPossible,
    comment: ({ area }) => area.comment,
    last_period: ({ area }) => area.last?.timePeriod,
    last_value: ({ area }) => area.last?.obsValue,
    next_period: ({ area }) => area.next?.timePeriod,
    next_value: ({ area }) => area.next?.obsValue,
  }
)

export const surveys = table(
  ({ areas, names, ...answer }: AnswerOf<'coverage.surveys'>) =>
    areas.map((area) => ({ ...answer, ...area, name: names[area.refArea] })),
  {
    ref_area: ({ refArea }) => refArea,
    ref_area_name: ({ name }) => name,
    start_period: ({ startPeriod }) => startPeriod,
    end_period: ({ endPeriod }) => endPeriod,
    has_volunteer_rate: ({ hasRate }) => hasRate,
    time_period: ({ timePeriod }) => timePeriod,
    labour_force_surveys: ({ surveys }) => surveys,
  }
)

export const aggregates = table(
  ({ aggregates, measure, unitMeasure }: AnswerOf<'coverage.aggregate'>) =>
    aggregates.flatMap((one) =>
      one.years.map((year, at) => ({ one, measure, unitMeasure, year, unflagged: one.withoutFlagged[at] }))
    ),
  {
    area_group: ({ one }) => one.areaGroup,
    name: ({ one }) => one.label,
    time_period: ({ year }) => year.timePeriod,
    measure: ({ measure }) => measure,
    unit_measure: ({ unitMeasure }) => unitMeasure,
    value: ({ year }) => year.value,
    withheld: ({ year }) => year.withheld,
    reporters: ({ year }) => year.reporters,
    possible: ({ one }) => one.possible,
    population_share: ({ year }) => year.populationShare,
    value_without_flagged: ({ unflagged }) => unflagged?.value,
    withheld_without_flagged: ({ unflagged }) => unflagged?.withheld,
    reporters_without_flagged: ({ unflagged }) => unflagged?.reporters,
    flagged_areas: ({ one }) => one.flaggedAreas,
    headline: ({ one }) => one.headline,
    method: ({ one }) => one.method,
    reporter_rule: ({ one }) => one.reporterRule,
    comparability: ({ one }) => one.comparability,
  }
)

export const splits = table(
  ({ by, codes, areas, names }: AnswerOf<'splits.latest'>) =>
    areas.flatMap((area) =>
      ['_T', ...codes].map((code) => ({ area, by, code, cell: area.cells[code], name: names[area.refArea] }))
    ),
  {
    ref_area: ({ area }) => area.refArea,
    ref_area_name: ({ name }) => name,
    time_period: ({ area }) => area.timePeriod,
    sex: ({ by, code }) => (by === 'sex' ? code : '_T'),
    age: ({ by, code }) => (by === 'age' ? code : '_T'),
    obs_value: ({ cell }) => cell?.obsValue,
    obs_status: ({ cell }) => cell?.obsStatus,
    missing_reason: ({ cell }) => cell?.missingReason,
    flag: ({ cell }) => cell?.flags,
    source: ({ area }) => area.source,
    reference_period: ({ area }) => area.referencePeriod.value,
    reference_period_certainty: ({ area }) => area.referencePeriod.certainty,
  }
)

export const ranks = table(
  ({ bands, timePeriod, n }: AnswerOf<'comparability.ranks'>) =>
    Object.entries(bands).map(([refArea, { best, worst }]) => ({ refArea, best, worst, timePeriod, n })),
  {
    ref_area: ({ refArea }) => refArea,
    time_period: ({ timePeriod }) => timePeriod,
    best_rank: ({ best }) => best,
    worst_rank: ({ worst }) => worst,
    areas_ranked: ({ n }) => n,
  }
)

type MethodRow = AnswerOf<'comparability.methods'>['rows'][number]

export const methods = table(
  ({ rows, names }: AnswerOf<'comparability.methods'>) => rows.map((row) => ({ row, name: names[row.refArea] })),
  {
    dataset: ({ row }) => row.dataset,
    ref_area: ({ row }) => row.refArea,
    ref_area_name: ({ name }) => name,
    source: ({ row }) => row.source,
    series: ({ row }) => row.series,
    years: ({ row }) => row.years,
    volunteer_types: ({ row }) => row.volunteerTypes,
    ...Object.fromEntries(
      methodFields.flatMap((field) => [
        [field, ({ row }: { row: MethodRow }) => row.method[field].value],
        [`${field}_certainty`, ({ row }: { row: MethodRow }) => row.method[field].certainty],
      ])
    ),
  }
)

export const hits = table(({ hits }: AnswerOf<'search.find'>) => hits, {
  kind: ({ kind }) => kind,
  code: ({ code }) => code,
  iso3: ({ iso3 }) => iso3,
  parent: ({ parent }) => parent,
  name: ({ name }) => name,
})

export const entries = table((answer: AnswerOf<'search.entries'>) => answer, {
  kind: ({ kind }) => kind,
  code: ({ refArea }) => refArea,
  iso3: ({ iso3 }) => iso3,
  parent: ({ parent }) => parent,
  ...inAllLanguages<AnswerOf<'search.entries'>[number]>(),
})

export const practices = table((answer: AnswerOf<'practices.list'>) => answer, {
  practice: (one) => one.practice,
  theme: (one) => one.theme,
  ref_area: (one) => one.refArea,
  area_group: (one) => one.areaGroup,
  place: (one) => one.place,
  time_period: (one) => one.timePeriod,
  goals: (one) => one.goals,
  basis: (one) => one.basis,
  title: (one) => one.title,
  summary: (one) => one.summary,
  figure: (one) => one.figure?.value,
  unit: (one) => one.figure?.unit,
  caution: (one) => one.caution,
  source_title: (one) => one.source.title,
  source_language: (one) => one.source.language,
  publisher: (one) => one.source.publisher,
  address: (one) => one.source.address,
  trust: (one) => one.trust,
})

export const datasets = table((answer: AnswerOf<'datasets.list'>) => answer, {
  dataset: (one) => one.dataset,
  publisher: (one) => one.publisher,
  title: (one) => one.title,
  version: (one) => one.version,
  address: (one) => one.address,
  date_accessed: (one) => one.dateAccessed,
  licence: (one) => one.licence,
  licence_address: (one) => one.licenceAddress,
  series: (one) => one.series.map(({ series }) => series),
})

export const scatter = table(
  ({ pairs, names, incomeGroups, x, y, beside }: AnswerOf<'relation.ofSeries'>) =>
    pairs.map((pair) => ({ pair, name: names[pair.refArea], incomeGroups, x, y, beside })),
  {
    ref_area: ({ pair }) => pair.refArea,
    ref_area_name: ({ name }) => name,
    time_period: ({ pair }) => pair.timePeriod,
    value: ({ pair }) => pair.x,
    unit_measure: ({ x }) => x.unitMeasure,
    series_beside: ({ beside }) => beside?.series ?? null,
    goal_beside: ({ y }) => y?.goal ?? null,
    value_beside: ({ pair, y }) => (y ? pair.y : null),
    unit_measure_beside: ({ y }) => y?.unitMeasure ?? null,
    flag: ({ pair }) => pair.flags ?? [],
    income_group: ({ pair, incomeGroups }) => (pair.income === null ? null : (incomeGroups[pair.income] ?? null)),
  }
)

export const relation = table(
  ({ points, names, goal, timePeriod }: AnswerOf<'relation.ofGoal'>) =>
    points.map((point) => ({ ...point, goal, timePeriod, name: names[point.refArea] })),
  {
    ref_area: ({ refArea }) => refArea,
    ref_area_name: ({ name }) => name,
    time_period: ({ timePeriod }) => timePeriod,
    volunteers_per_1000: ({ volunteers }) => volunteers,
    goal: ({ goal }) => goal,
    score: ({ score }) => score,
    income_group: ({ incomeGroup }) => incomeGroup,
  }
)

export const releases = table((answer: AnswerOf<'release.list'>) => [...answer], {
  release_code: ({ release }) => release,
  released: ({ released }) => released,
})

export const differences = table(({ differences: all }: AnswerOf<'release.differences'>) => all, {
  change: ({ change }) => change,
  dataset: ({ dataset }) => dataset,
  series: ({ series }) => series,
  ref_area: ({ refArea }) => refArea,
  time_period: ({ timePeriod }) => timePeriod,
  said: ({ said }) => said,
})
