import type { ExploreModel } from '../../../api/models/exploreModel.ts'
import type { ContextLine } from '../../charts/chartLine.ts'
import { scopeOf } from './scopeOf.ts'

/** All countries of the view but those drawn, over the years chosen; what is flagged is left out. */
export function contextLines(model: ExploreModel, drawn: ReadonlySet<string>): ContextLine[] {
  const { others, names, selection } = model
  const [from, to] = [selection.startPeriod - others.startPeriod, selection.endPeriod - others.startPeriod]
  return scopeOf(model).flatMap(({ refArea, cells, flags, cuts }): ContextLine[] => {
    if (drawn.has(refArea)) return []
    const values = cells
      .map((cell, at) => (typeof cell === 'number' && !flags?.[others.startPeriod + at] ? cell : null))
      .slice(from, to + 1)
    if (values.every((value) => value === null)) return []
    return [{ key: refArea, label: names[refArea] ?? refArea, values, ...(cuts && { cuts }) }]
  })
}
