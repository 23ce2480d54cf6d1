import { type Flag, flags, type Mark } from '../../data/structure/codelists.ts'
import { breakdownNames, each } from '../../data/structure/dimensionCodes.ts'
import { incomeGroups } from '../../data/structure/scatter.ts'
import { type Selection, type SelectionParameter, selectionParameters } from '../../data/structure/selection.ts'
import type { SeriesDescription } from '../../data/structure/series.ts'
import { type Reader, sayArea } from '../../data/wording/reader.ts'
import { sayBreakdown } from '../../data/wording/sayCode.ts'
import { columnHead, type SeriesNames } from '../../data/wording/table/columnHead.ts'
import { sayOrder } from '../../data/wording/table/sayOrder.ts'
import type { Wording } from '../../data/wording/wording.ts'

/** The names of groups in the reader's language, by code. */
export type GroupNames = ReadonlyMap<string, string>

export interface SaidParameter {
  parameter: SelectionParameter
  /** As it stands in an address, the default written out. */
  value: string
  /** The same in words: what it is called, then what was chosen. */
  words: string
}

/** Every parameter of a selection, defaults included: as it is written and as it is said. */
export function saySelection(
  selection: Selection,
  { reader, names, release }: { reader: Reader; names: SeriesNames; release: string },
  groups: GroupNames
): SaidParameter[] {
  const { wording } = reader
  const { say } = wording
  const orAll = (said: string[]) => (said.length > 0 ? wording.list(said) : say('selection.all'))
  const words: Record<SelectionParameter, () => string> = {
    series: () => wording.list([...names.values()]),
    areas: () => orAll(selection.areas.map((area) => sayArea(area, reader))),
    group: () => orAll(selection.group.map((group) => groups.get(group) ?? group)),
    goal: () => orAll(selection.goal.map((goal) => say('label.goal', { goal }))),
    theme: () => orAll(selection.theme.map((theme) => say(`theme.${theme}`))),
    startPeriod: () => wording.year(selection.startPeriod),
    endPeriod: () => wording.year(selection.endPeriod),
    ...each(breakdownNames, (name) => () => orAll(selection[name].map((code) => sayBreakdown(name, code, wording)))),
    measure: () => say(`measure.${selection.measure}`),
    tags: () => orAll(selection.tags.map((basis) => say(`basis.${basis}`))),
    sort: () => sayOrder(selection, reader, names),
    show: () => say(`show.${selection.show}`),
    across: () => say(`across.${selection.across}`),
    columns: () => sayColumns(selection.columns, wording, names),
    status: () => orAll(selection.status.map((mark) => say(isFlag(mark) ? `flag.${mark}` : `status.${mark}`))),
    text: () => (selection.text === '' ? say('selection.none') : wording.isolate(selection.text)),
    view: () => say(`view.${selection.view}`),
    beside: () => sayBeside(selection.beside, names, wording),
    panelScale: () => say(`panelScale.${selection.panelScale}`),
    layout: () => say(`layout.${selection.layout}`),
    aggregate: () => say(`aggregate.of.${selection.aggregate}`),
    comparableWith: () => selection.comparableWith ?? say('selection.none'),
    release: () => release,
  }
  const pinned = { ...selection, release }
  return selectionParameters.map((parameter) => ({
    parameter,
    value: [pinned[parameter]].flat().join(','),
    words: `${say(`parameter.${parameter}`)}: ${words[parameter]()}`,
  }))
}

/** What series are called, by code. */
export const namesOfSeries = (series: readonly Pick<SeriesDescription, 'series' | 'name'>[]): SeriesNames =>
  new Map(series.map(({ series: code, name }) => [code, name]))

const sayBeside = (beside: string | undefined, names: SeriesNames, { say }: Wording) =>
  beside === undefined
    ? say('selection.none')
    : beside === incomeGroups
      ? say('classification.income_group')
      : (names.get(beside) ?? beside)

const isFlag = (mark: Mark): mark is Flag => (flags as readonly Mark[]).includes(mark)

const sayColumns = (columns: readonly string[], wording: Wording, names: SeriesNames) =>
  columns.length === 0
    ? wording.say('selection.default')
    : columns.map((key) => columnHead(key, wording, names)).join(wording.say('list.comma'))
