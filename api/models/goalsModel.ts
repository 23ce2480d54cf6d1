import type { Language } from '../../data/structure/codelists.ts'
import { knownSelection } from '../../data/structure/fitSelection.ts'
import type { Goal } from '../../data/structure/goal.ts'
import type { Evidence } from '../../data/structure/goalEvidence.ts'
import { type Selection, wholeSelection } from '../../data/structure/selection.ts'
import type { AddressProblem } from '../../data/structure/selectionAddress.ts'
import type { KnownCodes } from '../codes/codeQueries.ts'
import type { ApiContext } from '../context.ts'
import { evidenceOf } from '../goals/evidenceOf.ts'

/** Where there is evidence for which Goal: sub-regions, or the countries of the groups chosen, by the seventeen Goals. */
export interface GoalsModel extends Evidence {
  goals: Pick<Goal, 'goal' | 'name' | 'colour'>[]
  /** The region of each sub-region, or the sub-region of each country: rows of one stand together. */
  regionOf: Record<string, string>
  /** The groups whose countries the rows are, by name. */
  groups: { areaGroup: string; name: string }[]
  /** What of the address this release does not have. */
  problems: AddressProblem[]
}

export async function goalsModel(
  ctx: ApiContext,
  { group: asked, language }: Pick<Selection, 'group'> & { language: Language }
): Promise<GoalsModel> {
  const codes = await ctx.codes()
  const known = { series: undefined, areas: codes.areas, release: codes.release }
  const { selection, problems } = knownSelection({ ...wholeSelection, group: asked }, known)
  const { group } = selection
  const [evidence, goals, names] = await Promise.all([
    evidenceOf(ctx, { language, group }),
    ctx.goals.list(language),
    ctx.areas.groupNames(group, language),
  ])
  const regionOf = regions(codes, evidence.rowsAre)
  const position = (code: string) => [...codes.groups.keys()].indexOf(regionOf[code] ?? '')
  return {
    ...evidence,
    rows: evidence.rows.toSorted((a, b) => position(a.code) - position(b.code)),
    regionOf,
    goals: goals.map(({ goal, name, colour }) => ({ goal, name, colour })),
    groups: group.map((areaGroup) => ({ areaGroup, name: names.get(areaGroup)! })),
    problems,
  }
}

/** Sub-regions belong to the region that their members belong to. */
function regions({ areas, groups }: KnownCodes, rowsAre: Evidence['rowsAre']): Record<string, string> {
  const found = areas.flatMap(({ refArea, groups: own }) => {
    const of = (classification: string) => own.find((code) => groups.get(code) === classification)
    const [region, subRegion] = [of('m49_region'), of('m49_sub_region')]
    if (!region || !subRegion) return []
    return [rowsAre === 'areas' ? [refArea, subRegion] : [subRegion, region]]
  })
  return Object.fromEntries(found)
}
