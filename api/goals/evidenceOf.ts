import type { AreaGroup } from '../../data/structure/area.ts'
import { bases, goals, type Language } from '../../data/structure/codelists.ts'
import type { Evidence, EvidenceCount, EvidenceRow } from '../../data/structure/goalEvidence.ts'
import { period } from '../../data/structure/selection.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import { refuseUnknown } from '../codes/refuseUnknown.ts'
import type { ApiContext } from '../context.ts'
import type { EvidenceFact } from './evidenceQueries.ts'

/** Areas of the groups named, goal by goal; sub-regions where none is. */
export async function evidenceOf(ctx: ApiContext, asked: { language: Language; group: string[] }): Promise<Evidence> {
  const known = await ctx.codes()
  refuseUnknown(asked, known)
  const facts = await countryFacts(ctx)
  const chosen = new Set(chosenAreas({ areas: [], group: asked.group }, known) ?? [])
  const countries = known.areas.filter(({ level }) => level === 'country')
  const isAreas = asked.group.length > 0
  const shown = isAreas ? countries.filter(({ refArea }) => chosen.has(refArea)) : countries
  const members = new Set(shown.map(({ refArea }) => refArea))
  const rows = isAreas
    ? await areaRows(ctx, { ...asked, members: [...members], facts })
    : groupRows(
        (await ctx.areas.groups(asked.language)).filter(({ classification }) => classification === 'm49_sub_region'),
        { groupsOf: new Map(countries.map(({ refArea, groups }) => [refArea, groups])), facts }
      )
  return {
    release: known.release,
    startPeriod: period.start,
    endPeriod: period.end,
    rowsAre: isAreas ? 'areas' : 'groups',
    rows,
    totals: countsOf(facts.filter(({ refArea }) => members.has(refArea))),
    areas: members.size,
  }
}

/** What countries have, without the scores that stand beside the goals for context only. */
export async function countryFacts(ctx: ApiContext): Promise<EvidenceFact[]> {
  const scores = new Set(await ctx.goals.scores())
  return (await ctx.goals.evidenceFacts()).filter(({ level, series }) => level === 'country' && !scores.has(series))
}

async function areaRows(
  ctx: ApiContext,
  { language, members, facts }: { language: Language; members: string[]; facts: EvidenceFact[] }
): Promise<EvidenceRow[]> {
  const names = await ctx.areas.names(language)
  const byArea = new Map<string, EvidenceFact[]>(members.map((code) => [code, []]))
  for (const fact of facts) byArea.get(fact.refArea)?.push(fact)
  return members.map((code) => ({
    code,
    name: names.get(code) ?? code,
    areas: 1,
    counts: countsOf(byArea.get(code) ?? []),
  }))
}

function groupRows(
  groups: readonly AreaGroup[],
  { groupsOf, facts }: { groupsOf: ReadonlyMap<string, string[]>; facts: EvidenceFact[] }
): EvidenceRow[] {
  return groups.map(({ areaGroup, name, areas }) => ({
    code: areaGroup,
    name,
    areas,
    counts: countsOf(facts.filter(({ refArea }) => groupsOf.get(refArea)?.includes(areaGroup))),
  }))
}

/** Every goal in its order: each series once, each area once. */
function countsOf(facts: readonly EvidenceFact[]): EvidenceCount[] {
  const sets = goals.map(() => [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()] as const)
  for (const { goal, basis, series, refArea } of facts) {
    const counted = sets[Number(goal) - 1]!
    counted[bases.indexOf(basis)]!.add(series)
    counted[3].add(refArea)
  }
  return sets.map(([publisher, programme, thematic, areas]) => [
    publisher.size,
    programme.size,
    thematic.size,
    areas.size,
  ])
}
