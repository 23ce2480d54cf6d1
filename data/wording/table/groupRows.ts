import type { Aggregates, AggregateYear, GroupAggregate } from '../../structure/aggregate.ts'
import type { ShownCell, ShownColumn, ShownRow } from '../../structure/shownTable.ts'
import { describeChange } from '../describeChange.ts'
import { valueCell, wordsCell } from './tableCells.ts'
import { seriesWithUnit, type TableParts } from './tableParts.ts'

/** The figures of one group for one series, with its flagged areas or without. */
interface Told {
  of: Aggregates
  group: GroupAggregate
  years: readonly AggregateYear[]
  isWhole: boolean
}

/** Each group chosen as a whole, and once more without its flagged areas where it has any; its recipe are its notes. */
export function groupRows(columns: readonly ShownColumn[], parts: TableParts): ShownRow[] {
  const { aggregates = [], selection } = parts
  if (selection.across === 'years')
    return aggregates.flatMap((of) => of.aggregates.flatMap((group) => twice([{ of, group }], columns, parts)))
  const groups = aggregates[0]?.aggregates ?? []
  return groups.flatMap((_, i) =>
    twice(
      aggregates.map((of) => ({ of, group: of.aggregates[i]! })),
      columns,
      parts
    )
  )
}

type OfSeries = Pick<Told, 'of' | 'group'>

function twice(all: OfSeries[], columns: readonly ShownColumn[], parts: TableParts): ShownRow[] {
  const flagged = Math.max(...all.map(({ group }) => (group.refused ? 0 : group.flaggedAreas.length)))
  const told = (isWhole: boolean) =>
    all.map(({ of, group }) => ({ of, group, isWhole, years: isWhole ? group.years : group.withoutFlagged }))
  return [rowOf(told(true), columns, parts), ...(flagged > 0 ? [rowOf(told(false), columns, parts)] : [])]
}

function rowOf(told: readonly Told[], columns: readonly ShownColumn[], parts: TableParts): ShownRow {
  const [{ of, group, isWhole }] = told as [Told]
  const isOne = parts.selection.across === 'years'
  const flagged = Math.max(...told.map((one) => one.group.flaggedAreas.length))
  const { wording } = parts.reader
  const label = wording.isolate(group.label)
  const head = isWhole ? group.label : parts.say('group.without', { group: label, n: flagged })
  return {
    key: ['group', group.areaGroup, isOne ? of.series[0] : '', isWhole ? '' : 'without'].join(' ').trim(),
    head,
    refArea: null,
    series: isOne ? of.series[0]! : null,
    unitMeasure: isOne ? of.unitMeasure : null,
    decimals: isOne ? of.decimals : null,
    lines: [],
    notes: isWhole ? told.flatMap((one) => one.group.recipe) : [],
    cells: columns.map((column) => {
      if (column.kind === 'name') return wordsCell(head)
      const its = isOne ? told[0] : told.find((one) => one.of.series[0] === column.series)
      return its ? cellOf(its, column, parts) : wordsCell('')
    }),
  }
}

function cellOf(told: Told, column: ShownColumn, parts: TableParts): ShownCell {
  const { of, group, years, isWhole } = told
  if (column.kind === 'series') {
    const view = parts.views.find(({ series }) => series.series === of.series[0])
    return wordsCell(view ? seriesWithUnit(view, parts) : '')
  }
  if (column.kind === 'figure') {
    if (group.refused) return wordsCell(parts.say('group.refused'))
    const year = years.find(({ timePeriod }) => timePeriod === column.timePeriod)
    return year ? yearCell(year, told, parts) : wordsCell('')
  }
  return column.kind === 'change' && isWhole && !group.refused ? changeCell(told, parts) : wordsCell('')
}

function yearCell(year: AggregateYear, { of, group, isWhole }: Told, { reader: { wording }, say }: TableParts) {
  const { value, withheld, reporters, populationShare } = year
  // Rounded down: 49.9 per cent is not half.
  const share = populationShare === null ? '–' : wording.value(Math.floor(populationShare * 100), 'PT', 0)
  const whose = isWhole
    ? say('group.of', { n: reporters, possible: group.possible, share })
    : wording.say('areas.count', { n: reporters })
  if (value !== null) return valueCell(value, wording.value(value, of.unitMeasure, of.decimals), [whose])
  return wordsCell(say(`group.${withheld ?? 'no_reporters'}`), [whose])
}

function changeCell({ of, group }: Told, { reader: { wording }, say }: TableParts): ShownCell {
  const change = group.headline ? group.change : null
  if (!change) return wordsCell(say('group.no_change'))
  const { text } = describeChange(change, wording, of)
  return change.value === null ? wordsCell(text) : valueCell(change.value, text)
}
