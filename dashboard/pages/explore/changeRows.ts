import type { ExploreModel } from '../../../api/models/exploreModel.ts'
import type { Change } from '../../../data/structure/line.ts'
import { scopeOf } from './scopeOf.ts'

interface End {
  value: number
  year: number
}

/** One area with its change, and with both ends where they may be told. */
export interface ChangedArea {
  code: string
  name: string
  /** Its place among those chosen; -1 where it is none of them. */
  place: number
  change: Change
  ends: [End, End] | null
}

/** Every area of the view with its change, those chosen first, then the greatest change first; those without one last. */
export function changeRows(model: ExploreModel): ChangedArea[] {
  const { others, names, selection, isOfExamples } = model
  const at = ({ cells }: { cells: readonly unknown[] }, year: number): End => ({
    year,
    value: cells[year - others.startPeriod] as number,
  })
  const rows = scopeOf(model).flatMap((area): ChangedArea[] => {
    const { refArea, change } = area
    const place = selection.areas.indexOf(refArea)
    const canNever = area.cells.every((cell) => cell === 'cannot_exist' || cell === 'in_another')
    if (!change || (canNever && (isOfExamples || place < 0))) return []
    const ends: [End, End] | null =
      change.startPeriod === null ? null : [at(area, change.startPeriod), at(area, change.endPeriod)]
    return [{ code: refArea, name: names[refArea] ?? refArea, place, change, ends }]
  })
  const size = ({ change }: ChangedArea) => change.value ?? Number.NEGATIVE_INFINITY
  return rows.sort((a, b) => Number(b.place >= 0) - Number(a.place >= 0) || size(b) - size(a))
}
