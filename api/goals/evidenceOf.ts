import type { AreaGroup } from '../../data/structure/area.ts'
import { bases, goals, type Language } from '../../data/structure/codelists.ts'
import type { Evidence, EvidenceCount, EvidenceRow } from '../../data/structure/goalEvidence.ts'
import { period } from '../../data/structure/selection.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import { refuseUnknown } from '../codes/refuseUnknown.ts'
import type { ApiContext } from '../context.ts'
import type { EvidenceFact, EvidenceYear } from './evidenceQueries.ts'

/** Areas of the groups named, goal by goal; sub-regions where none is. */
export async function evidenceOf(ctx: ApiContext, asked: { language: Language; group: string[] }): Promise<Evidence> {
  const known = await ctx.codes()
  refuseUnknown(asked, known)
  const [facts, figures] = await Promise.all([countryFacts(ctx), countryYears(ctx)])
  const chosen = new Set(chosenAreas({ areas: [], group: asked.group }, known) ?? [])
  const countries = await peopledCountries(ctx)
  const isAreas = asked.group.length > 0
  const shown = isAreas ? countries.filter(({ refArea }) => chosen.has(refArea)) : countries
  const members = new Set(shown.map(({ refArea }) => refArea))
  const rows = isAreas
    ? await areaRows(ctx, { ...asked, members: [...members], facts, figures })
    : groupRows(
        (await ctx.areas.groups(asked.language)).filter(({ classification }) => classification === 'm49_sub_region'),
        { countries, facts, figures }
      )
  return {
    release: known.release,
    startPeriod: period.start,
    endPeriod: period.end,
    rowsAre: isAreas ? 'areas' : 'groups',
    rows,
    totals: countsOf(facts.filter(({ refArea }) => members.has(refArea))),
    totalYears: yearsOf(figures.filter(({ refArea }) => members.has(refArea))),
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

/** In which years these countries have a figure, under the same conditions. */
export async function countryYears(ctx: ApiContext): Promise<EvidenceYear[]> {
  const scores = new Set(await ctx.goals.scores())
  const peopled = new Set((await peopledCountries(ctx)).map(({ refArea }) => refArea))
  return (await ctx.goals.evidenceYears()).filter(({ refArea, series }) => peopled.has(refArea) && !scores.has(series))
}

interface Found {
  facts: readonly EvidenceFact[]
  figures: readonly EvidenceYear[]
}

async function areaRows(
  ctx: ApiContext,
  { language, members, facts, figures }: Found & { language: Language; members: string[] }
): Promise<EvidenceRow[]> {
  const names = await ctx.areas.names(language)
  const [ownFacts, ownFigures] = [byArea(facts), byArea(figures)]
  return members.map((code) => ({
    code,
    name: names.get(code) ?? code,
    areas: 1,
    counts: countsOf(ownFacts.get(code) ?? []),
    years: yearsOf(ownFigures.get(code) ?? []),
  }))
}

function byArea<Row extends { refArea: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const areas = new Map<string, Row[]>()
  for (const row of rows) {
    const own = areas.get(row.refArea)
    if (own) own.push(row)
    else areas.set(row.refArea, [row])
  }
  return areas
}

function groupRows(
  groups: readonly AreaGroup[],
  { countries, facts, figures }: Found & { countries: Awaited<ReturnType<typeof peopledCountries>> }
): EvidenceRow[] {
  return groups.map(({ areaGroup, name }) => {
    const members = new Set(
      countries.filter((country) => country.groups.includes(areaGroup)).map(({ refArea }) => refArea)
    )
    const counts = countsOf(facts.filter(({ refArea }) => members.has(refArea)))
    const years = yearsOf(figures.filter(({ refArea }) => members.has(refArea)))
    return { code: areaGroup, name, areas: members.size, counts, years }
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

/** Every goal in its order: year by year of the period, how many areas have a figure. */
function yearsOf(figures: readonly EvidenceYear[]): number[][] {
  const found = new Set(figures.map(({ goal, timePeriod, refArea }) => `${goal} ${timePeriod} ${refArea}`))
  const years = new Map(goals.map((goal) => [goal as string, periodYears.map(() => 0)]))
  for (const one of found) {
    const [goal, year] = one.split(' ')
    years.get(goal!)![Number(year) - period.start]! += 1
  }
  return [...years.values()]
}

const periodYears = Array.from({ length: period.end - period.start + 1 }, (_, at) => period.start + at)
