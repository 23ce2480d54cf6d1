import { dimensionNames } from '../../data/structure/dimensionCodes.ts'
import { fittingSelection } from '../../data/structure/fitSelection.ts'
import { type Selection, wholeSelection } from '../../data/structure/selection.ts'
import type { ApiContext } from '../context.ts'
import type { Problem } from '../requests/httpError.ts'

/** The breakdowns, Goals and measures among the parameters of a question that none of its series has, a sentence each. */
export async function unfittingParts(ctx: ApiContext, read: Record<string, unknown>): Promise<Problem[]> {
  const named = [read.series ?? []].flat()
  const list = (await ctx.series.list('en')).filter(({ series }) => named.includes(series))
  const given = dimensionNames.flatMap((parameter) => {
    const codes = [read[parameter] ?? []].flat()
    return codes.length > 0 ? [[parameter, codes] as const] : []
  })
  const measure = read.measure === undefined ? {} : { measure: read.measure as Selection['measure'] }
  const asked: Selection = { ...wholeSelection, ...Object.fromEntries(given), ...measure }
  const { problems } = fittingSelection(asked, list)
  return problems
    .filter(({ parameter }) => read[parameter] !== undefined)
    .map(({ parameter, expected }) => ({ parameter, message: `${parameter}: ${expected}` }))
}
