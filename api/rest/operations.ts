import { type Operation, operation } from './operation.ts'
import { pairParameters } from './pairParameters.ts'
import { shownAnswer, shownParameters } from './shownAnswer.ts'
import * as tables from './tables.ts'

/** How a page arranges lines and leaves them out: what is said of all figures of a selection does not depend on it. */
const arrangement = [
  'sort',
  'show',
  'across',
  'columns',
  'status',
  'text',
  'view',
  'panelScale',
  'layout',
  'aggregate',
  'beside',
]

/**
 * Every question of the router at its plain address, fixed words before codes. One more is one more entry here; a test
 * fails where a question has none.
 */
export const operations: readonly Operation[] = [
  operation({
    procedure: 'goals.list',
    path: '/goals',
    summary: 'The seventeen Goals, and how many series touch each.',
    example: '/goals?language=fr',
    table: tables.goals,
  }),
  operation({
    procedure: 'goals.evidence',
    path: '/goals/evidence',
    summary:
      'How many sources have figures for each Goal and on what basis: by sub-region, or by area of the groups named.',
    example: '/goals/evidence?group=ESCWA',
    table: tables.evidence,
  }),
  operation({
    procedure: 'goals.byCode',
    path: '/goals/{goal}',
    summary: 'Everything that must be told about one Goal, with the series linked to it and why.',
    example: '/goals/13',
  }),
  operation({
    procedure: 'goals.figures',
    path: '/goals/{goal}/figures',
    summary: 'Every series linked to a Goal, why, and its figures for up to eight areas.',
    example: '/goals/13/figures?areas=404,400',
    table: tables.goalFigures,
  }),
  operation({
    procedure: 'series.list',
    path: '/series',
    summary: 'All series, or those of a theme, or those linked to a Goal on one of the bases named.',
    example: '/series?theme=trends',
    table: tables.series,
  }),
  operation({
    procedure: 'series.byCode',
    path: '/series/{series}',
    summary: 'Everything that must be told about one series: definition, source, method, caveats, links to Goals.',
    example: '/series/VOLUNTEERS',
  }),
  operation({
    procedure: 'areas.list',
    path: '/areas',
    summary:
      'Countries and areas in default order (M49 sub-region, then code), or areas of other levels where they are asked for.',
    example: '/areas?language=ar',
    table: tables.areas,
  }),
  operation({
    procedure: 'areas.positions',
    path: '/areas/positions',
    summary: 'Where the dot of each area stands on a map, and on whose word; regions and the world have no place.',
    example: '/areas/positions',
    table: tables.areaPositions,
  }),
  operation({
    procedure: 'areas.names',
    path: '/areas/names',
    summary: 'Countries and areas with their names in all six languages.',
    example: '/areas/names',
    table: tables.areaNames,
  }),
  operation({
    procedure: 'areas.profile',
    path: '/areas/{area}',
    summary:
      'One area in one answer, by its M49 or ISO code: its figures over the years, its gaps with their reasons, its sources; or who is in a group.',
    example: '/areas/KEN',
    table: tables.profile,
  }),
  operation({
    procedure: 'areas.peers',
    path: '/areas/{area}/peers',
    summary: 'Areas like one, and why; their figures per 1,000 people; between which ranks its own stands.',
    example: '/areas/KEN/peers',
  }),
  operation({
    procedure: 'areas.groups',
    path: '/groups',
    summary: 'Regions, income groups and the like, each with how many areas belong to it.',
    example: '/groups',
    table: tables.groups,
  }),
  operation({
    procedure: 'observations.view',
    path: '/observations',
    summary:
      'Values over time of one series or several, a line for each area and breakdown with a cell for every year, gaps with their reasons: what Trends and Compare show of the same parameters.',
    example: '/observations?series=VOLUNTEERS,STAFF&areas=404,400&measure=per_1000',
    parameters: { schema: shownParameters },
    isSelection: true,
    answer: shownAnswer,
    file: 'observations',
  }),
  operation({
    procedure: 'coverage.bySeries',
    path: '/coverage',
    summary:
      'For each year of a series: how many areas have a value, how many could, why the others have none, and the sum.',
    example: '/coverage?series=VOLUNTEERS',
    table: tables.coverage,
  }),
  operation({
    procedure: 'coverage.missing',
    path: '/missing',
    summary: 'Who has no value of a series in a year, by reason, each with its nearest figures.',
    example: '/missing?series=VOLUNTEERS&timePeriod=2020&group=ESCWA',
    table: tables.missing,
  }),
  operation({
    procedure: 'coverage.surveys',
    path: '/surveys',
    summary:
      'Which areas ran a labour force survey in ten years, which could have asked about volunteering, and which have a volunteer rate; names where a language is given.',
    example: '/surveys?group=ESCWA&language=en',
    table: tables.surveys,
  }),
  operation({
    procedure: 'coverage.aggregate',
    path: '/aggregate',
    summary: 'The figures of each group put together, with and without flagged areas, and the recipe in words.',
    example: '/aggregate?series=VOLUNTEERS&group=ESCWA',
    table: tables.aggregates,
  }),
  operation({
    procedure: 'splits.latest',
    path: '/ages',
    summary: 'A rate of 15–24 beside 25–64 and 65+, an area at its last year, each with its reference period.',
    example: '/ages?series=VOLUNTEER_RATE',
    without: ['by'],
    table: tables.splits,
  }),
  operation({
    procedure: 'splits.latest',
    path: '/splits',
    summary:
      'A rate of women beside men, or of one age beside others, an area at its last year, each with its reference period.',
    example: '/splits?series=VOLUNTEER_RATE&by=sex',
    table: tables.splits,
  }),
  operation({
    procedure: 'comparability.grounds',
    path: '/comparability/grounds',
    summary: 'Whether all that a selection shows may be compared, and on what grounds.',
    example: '/comparability/grounds?series=VOLUNTEER_RATE&areas=404,400,840',
    without: [...arrangement, 'comparableWith'],
  }),
  operation({
    procedure: 'comparability.pair',
    path: '/comparability/pair',
    summary: 'Whether two figures may be compared, and on what grounds.',
    example: '/comparability/pair?one=VOLUNTEERS.404.2019._T._T._T&other=VOLUNTEERS.400.2019._T._T._T&measure=per_1000',
    parameters: pairParameters,
  }),
  operation({
    procedure: 'comparability.ranks',
    path: '/comparability/ranks',
    summary: 'Between which ranks each area stands in the last year, where its figures may be ranked at all.',
    example: '/comparability/ranks?series=VOLUNTEERS&measure=per_1000&group=ESCWA',
    without: [...arrangement, 'comparableWith'],
    table: tables.ranks,
  }),
  operation({
    procedure: 'comparability.linesWith',
    path: '/comparability/lines',
    summary:
      'Which lines of a selection have a figure that may stand beside the one named, and why the others have none.',
    example: '/comparability/lines?series=VOLUNTEERS&group=ESCWA&comparableWith=VOLUNTEERS.400.2019._T._T._T',
    without: arrangement,
  }),
  operation({
    procedure: 'comparability.methods',
    path: '/comparability/methods',
    summary: 'Who measures rates of volunteering in which area, how, and how surely that is known.',
    example: '/comparability/methods?areas=840,124',
    table: tables.methods,
  }),
  operation({
    procedure: 'search.find',
    path: '/search',
    summary:
      'Views, Goals, areas, groups, series and practices by their words in any of six languages or by code, the best first, as the page finds them; where nothing holds all words, `match` says what was looked for instead.',
    example: '/search?text=Jordanie',
    table: tables.hits,
  }),
  operation({
    procedure: 'search.entries',
    path: '/search/entries',
    summary: 'Everything that a search may find, with its names in all six languages.',
    example: '/search/entries',
    table: tables.entries,
  }),
  operation({
    procedure: 'practices.list',
    path: '/practices',
    summary: 'Good practices of Goals, themes, groups or areas, or that hold the words asked for.',
    example: '/practices?goal=5',
    table: tables.practices,
  }),
  operation({
    procedure: 'practices.byCode',
    path: '/practices/{practice}',
    summary: 'One good practice.',
    example: '/practices/gp1-01',
  }),
  operation({
    procedure: 'datasets.list',
    path: '/datasets',
    summary: 'What each publisher released, with its licence (null: not stated) and its series.',
    example: '/datasets',
    table: tables.datasets,
  }),
  operation({
    procedure: 'datasets.byCode',
    path: '/datasets/{dataset}',
    summary: 'Everything that must be told about one dataset, what was set aside included.',
    example: '/datasets/ifrc_fdrs',
  }),
  operation({
    procedure: 'relation.ofSeries',
    path: '/relation',
    summary:
      'One series beside another, a Goal’s score, the population or income groups, an area at the last year with both: how far their orders agree, plainly and with income held, and what the two share.',
    example: '/relation?series=VOLUNTEERS&measure=per_1000&beside=VOLUNTEER_RATE',
    without: [...arrangement.filter((name) => name !== 'beside'), 'comparableWith', 'theme', 'tags'],
    table: tables.scatter,
  }),
  operation({
    procedure: 'relation.ofGoal',
    path: '/relation/{goal}',
    summary:
      'Red Cross and Red Crescent volunteers as reported, per 1,000 people, beside a Goal’s SDG Index score of 2019: how far their orders agree, plainly and with income held.',
    example: '/relation/13',
    table: tables.relation,
  }),
  operation({
    procedure: 'release.list',
    path: '/releases',
    summary:
      'Every release that can be asked of by `release`, the last first, with the day on which it was published (null: not yet); its package stands at /releases/2026.1-ad40039ef091.zip and the like.',
    example: '/releases',
    table: tables.releases,
  }),
  operation({
    procedure: 'release.differences',
    path: '/releases/{from}/differences',
    summary:
      'How the release that is served differs from one before it, in the rows named: counts by kind, the first hundred differences.',
    example: '/releases/2026.1-ad40039ef091/differences?series=VOLUNTEERS&areas=404',
    table: tables.differences,
  }),
  operation({
    procedure: 'release.current',
    path: '/release',
    summary: 'The release that every answer is made from, and how much is in it.',
    example: '/release',
  }),
]
