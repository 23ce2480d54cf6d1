import { type Selection, type SelectionParameter, selectionParameters } from '../../data/structure/selection.ts'
import { type Reader, sayArea } from '../../data/wording/reader.ts'
import type { ShownView } from './shownView.ts'

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
  { reader, series, view }: Pick<ShownView, 'reader' | 'series' | 'view'>,
  groups: GroupNames
): SaidParameter[] {
  const { wording } = reader
  const { say } = wording
  const orAll = (said: string[]) => (said.length > 0 ? wording.list(said) : say('selection.all'))
  const words: Record<SelectionParameter, () => string> = {
    series: () => series.name,
    areas: () => orAll(selection.areas.map((area) => sayArea(area, reader))),
    group: () => orAll(selection.group.map((group) => groups.get(group) ?? group)),
    goal: () => orAll(selection.goal.map((goal) => say('label.goal', { goal }))),
    theme: () => orAll(selection.theme.map((theme) => say(`theme.${theme}`))),
    startPeriod: () => wording.year(selection.startPeriod),
    endPeriod: () => wording.year(selection.endPeriod),
    sex: () => orAll(selection.sex.map((sex) => say(`sex.${sex}`))),
    age: () => orAll(selection.age.map((age) => say(`age.${age}`))),
    volunteerType: () => orAll(selection.volunteerType.map((type) => say(`volunteerType.${type}`))),
    measure: () => say(`measure.${selection.measure}`),
    tags: () => orAll(selection.tags.map((basis) => say(`basis.${basis}`))),
    sort: () => sayOrder(selection, reader),
    show: () => say(`show.${selection.show}`),
    aggregate: () => say(`aggregate.of.${selection.aggregate}`),
    comparableWith: () => selection.comparableWith ?? say('selection.none'),
    release: () => view.release,
  }
  const pinned = { ...selection, release: view.release }
  return selectionParameters.map((parameter) => ({
    parameter,
    value: [pinned[parameter]].flat().join(','),
    words: `${say(`parameter.${parameter}`)}: ${words[parameter]()}`,
  }))
}

/** The order of the rows in words. */
export function sayOrder({ sort }: Pick<Selection, 'sort'>, { wording }: Pick<Reader, 'wording'>): string {
  const { say } = wording
  if (sort.length === 0) return say('sort.default')
  const said = sort.map((sortKey) => {
    const column = sortKey.replace('-', '')
    const isYear = column !== 'name' && column !== 'change'
    const key = isYear ? say('sort.year', { year: wording.year(Number(column)) }) : say(`sort.${column}`)
    return say(sortKey.startsWith('-') ? 'sort.descending' : 'sort.ascending', { key })
  })
  return said.join(say('list.semicolon'))
}
