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
  const countries = await peopledCountries(ctx)
  const isAreas = asked.group.length > 0
  const shown = isAreas ? countries.filter(({ refArea }) => chosen.has(refArea)) : countries
  const members = new Set(shown.map(({ refArea }) => refArea))
  const rows = isAreas
    ? await areaRows(ctx, { ...asked, members: [...members], facts })
    : groupRows(
        (await ctx.areas.groups(asked.language)).filter(({ classification }) => classification === 'm49_sub_region'),
        { countries, facts }
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

/** Countries and areas that have people: nobody volunteers where nobody lives. */
export async function peopledCountries(ctx: ApiContext) {
  const [{ areas }, without] = await Promise.all([ctx.codes(), ctx.goals.withoutPeople()])
  return areas.filter(({ level, refArea }) => level === 'country' && !without.has(refArea))
}

/** What these countries have, without the scores that stand beside the goals for context only. */
export async function countryFacts(ctx: ApiContext): Promise<EvidenceFact[]> {
  const scores = new Set(await ctx.goals.scores())
  const peopled = new Set((await peopledCountries(ctx)).map(({ refArea }) => refArea))
  return (await ctx.goals.evidenceFacts()).filter(({ refArea, series }) => peopled.has(refArea) && !scores.has(series))
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
  { countries, facts }: { countries: Awaited<ReturnType<typeof peopledCountries>>; facts: EvidenceFact[] }
): EvidenceRow[] {
  return groups.map(({ areaGroup, name }) => {
    const members = new Set(
      countries.filter((country) => country.groups.includes(areaGroup)).map(({ refArea }) => refArea)
    )
    const counts = countsOf(facts.filter(({ refArea }) => members.has(refArea)))
    return { code: areaGroup, name, areas: members.size, counts }
  })
}

/** Every goal in its order: each publisher once, by the strongest basis of its links, and each area once. */
function countsOf(facts: readonly EvidenceFact[]): EvidenceCount[] {
  return goals.map((goal) => {
    const its = facts.filter((fact) => fact.goal === goal)
    const strongest = new Map<string, number>()
    for (const { publisher, basis } of its) {
      strongest.set(publisher, Math.min(bases.indexOf(basis), strongest.get(publisher) ?? bases.length))
    }
    const by = (basis: number) => [...strongest.values()].filter((one) => one === basis).length
    return [by(0), by(1), by(2), new Set(its.map(({ refArea }) => refArea)).size]
  })
}
