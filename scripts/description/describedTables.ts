import type { TableFile } from '../release/tableShapes.ts'

/** What a table is, for someone who meets it in a file: its title, and what one row stands for. */
export interface DescribedTable {
  title: string
  row: string
  /** Columns whose codes stand in another table: in which file, and under which columns there. */
  references?: { columns: string[]; file: TableFile; of: string[] }[]
}

const toSeries = { columns: ['series'], file: 'series/series.csv', of: ['series'] } as const
const toArea = { columns: ['ref_area'], file: 'areas/areas.csv', of: ['ref_area'] } as const
const toGroup = { columns: ['area_group'], file: 'areas/area_groups.csv', of: ['area_group'] } as const
const toGoal = { columns: ['goal'], file: 'goals/goals.csv', of: ['goal'] } as const

/** Every table of ours; those of a dataset by the name inside its folder. */
export const describedTables: Record<TableFile, DescribedTable> = tables({
  'goals/goals.csv': { title: 'Sustainable Development Goals', row: 'A Goal.' },
  'goals/goal_text.csv': { title: 'Names of the Goals', row: 'A Goal in one language.', references: [toGoal] },
  'areas/areas.csv': {
    title: 'Countries and areas',
    row: 'A country or area of the M49 list, in the default order: sub-region, then code.',
    references: [{ columns: ['sub_region'], file: 'areas/area_groups.csv', of: ['area_group'] }],
  },
  'areas/other_areas.csv': {
    title: 'Areas that are no country',
    row: 'The world, a region that a publisher drew, or a part of a country. None is in a group, and none is ever added to countries.',
  },
  'areas/positions.csv': {
    title: 'Places of areas on a map',
    row: 'Where the dot of a country, of a part of one or of a joint post stands. The world and regions have no one place.',
  },
  'areas/area_groups.csv': { title: 'Groups of areas', row: 'A group of countries and areas, in one classification.' },
  'areas/area_group_text.csv': {
    title: 'Names of groups',
    row: 'A group in one language, where M49 has no name for it.',
    references: [toGroup],
  },
  'areas/m49_group_text.csv': {
    title: 'Names of M49 regions',
    row: 'An M49 region in one language, as M49 names it.',
    references: [toGroup],
  },
  'areas/memberships.csv': {
    title: 'Members of groups',
    row: 'That an area belongs to a group in a year. Groups overlap.',
    references: [toGroup, toArea],
  },
  'series/series.csv': {
    title: 'Series',
    row: 'A series of figures of one dataset.',
    references: [{ columns: ['denominator'], file: 'series/series.csv', of: ['series'] }],
  },
  'series/series_text.csv': {
    title: 'Names and definitions of series',
    row: 'A series in one language.',
    references: [toSeries],
  },
  'series/recipes.csv': {
    title: 'Series computed here',
    row: 'How a series is computed from another one, which its publisher gives.',
    references: [toSeries, { columns: ['input'], file: 'series/series.csv', of: ['series'] }],
  },
  'series/tags.csv': {
    title: 'Goals of series',
    row: 'That a series touches a Goal, and on whose word.',
    references: [toSeries, toGoal],
  },
  'series/tag_text.csv': {
    title: 'Why a series touches a Goal',
    row: 'The reason for a tag in one language.',
    references: [{ columns: ['series', 'goal'], file: 'series/tags.csv', of: ['series', 'goal'] }],
  },
  'series/caveats.csv': {
    title: 'What must be said with the figures',
    row: 'A sentence in one language to print with a dataset or one of its series.',
    references: [toSeries],
  },
  'practices/practices.csv': {
    title: 'Documented practices',
    row: 'An example of what volunteers did, with its source.',
    references: [toArea, toGroup],
  },
  'practices/practice_text.csv': {
    title: 'Practices in words',
    row: 'A practice in one language.',
    references: [{ columns: ['practice'], file: 'practices/practices.csv', of: ['practice'] }],
  },
  'datasets/dataset_text.csv': {
    title: 'Publishers and titles of datasets',
    row: 'A dataset in one language; its version and licence where they are words and not the same in all.',
  },
  'surveys/sources.csv': {
    title: 'Where figures were read, and of which survey they are',
    row: 'A source of a dataset, or all of them: the page, the copy, the day it was read, and the measurement programme.',
  },
  'surveys/methods.csv': {
    title: 'How surveys ask',
    row: 'One field of the method of a survey, on whatever pages its figures stand, with the page that says so.',
  },
  'method.csv': {
    title: 'how it was measured',
    row: 'One field of the method of a source, as a code, with how surely it is known.',
  },
  'set_aside.csv': {
    title: 'what was set aside',
    row: 'A row of the publisher that could not be served, and why.',
  },
  'left_out.csv': {
    title: 'what was left out',
    row: 'A series of the publisher that is not served, how many figures it has, and why.',
  },
  'notes.csv': {
    title: 'notes of the publisher',
    row: 'The notes that the publisher gives with a source in a year.',
  },
  'observations.csv': {
    title: 'figures and gaps',
    row: 'A figure, or a gap with its reason.',
    references: [toSeries, toArea],
  },
})

type Written = Omit<DescribedTable, 'references'> & {
  references?: readonly { columns: readonly string[]; file: TableFile; of: readonly string[] }[]
}

function tables(written: Record<TableFile, Written>): Record<TableFile, DescribedTable> {
  return written as Record<TableFile, DescribedTable>
}
