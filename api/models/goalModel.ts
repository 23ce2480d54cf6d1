import { bases, type Language } from '../../data/structure/codelists.ts'
import { knownSelection } from '../../data/structure/fitSelection.ts'
import type { Goal } from '../../data/structure/goal.ts'
import type { GoalFigures, GoalSeries } from '../../data/structure/goalEvidence.ts'
import type { Practice } from '../../data/structure/practice.ts'
import { period, type Selection, wholeSelection } from '../../data/structure/selection.ts'
import type { AddressProblem } from '../../data/structure/selectionAddress.ts'
import type { ApiContext } from '../context.ts'
import { countryYears } from '../goals/evidenceOf.ts'
import { goalFigures } from '../goals/goalFigures.ts'
import { type GoalShown, goalShown } from './goalShown.ts'

/** One Goal: what is linked to it, one of its series of every country, and the regions as wholes. */
export interface GoalModel {
  release: string
  goal: Pick<Goal, 'goal' | 'name' | 'title' | 'colour'>
  /** What is linked to it, why, and what that says of the areas asked for and of the publisher's own whole. */
  figures: GoalFigures
  /** Of each series, in how many countries it has a figure above zero, year by year. */
  years: Record<string, number[]>
  /** Null where no series has a figure of a country. */
  shown: GoalShown | null
  /** Regions, sub-regions, and the group that is lit where it is another. */
  groups: { areaGroup: string; name: string; classification: string }[]
  /** The group that is lit. */
  group: string | null
  areas: string[]
  practices: Pick<Practice, 'practice' | 'title' | 'place' | 'timePeriod'>[]
  /** What of the address this release does not have, or this Goal not. */
  problems: AddressProblem[]
}

type Asked = Pick<Selection, 'series' | 'areas' | 'group'> & { goal: string; language: Language }

/** The whole of the inventory that is by Goal: its publisher's own count, never a sum of ours. */
const ownWholes = { CS_PROJECTS_DIRECT: ['JRC_ALL'], CS_PROJECTS_INDIRECT: ['JRC_ALL'] }
/** More tables than these are read better one after the other. */
const mostAreas = 6

export async function goalModel(ctx: ApiContext, { goal, language, ...asked }: Asked): Promise<GoalModel> {
  const codes = await ctx.codes()
  const list = await ctx.series.list('en')
  const known = { series: list, areas: codes.areas, release: codes.release }
  const fits = knownSelection({ ...wholeSelection, ...asked }, known)
  const areas = fits.selection.areas.slice(0, mostAreas)
  const [figures, figuresByYear, goals, allGroups, practices] = await Promise.all([
    goalFigures(ctx, { goal, language, areas, alsoOf: ownWholes }),
    countryYears(ctx),
    ctx.goals.list(language),
    ctx.areas.groups(language),
    ctx.practices.list(language),
  ])
  const years = yearsBySeries(figures, figuresByYear)
  const [named] = fits.selection.series
  const isLinked = figures.series.some(({ series }) => series === named)
  const problems =
    named && !isLinked ? [...fits.problems, { parameter: 'series', given: named, expected: 'linked' }] : fits.problems
  const code = named && isLinked ? named : openingOf(figures, years)
  const [group = null] = fits.selection.group
  const { name, title, colour } = goals.find((one) => one.goal === goal)!
  return {
    ...{ release: codes.release, goal: { goal, name, title, colour }, figures, years, group, areas, problems },
    shown: code ? await goalShown(ctx, { code, goal, group, language }) : null,
    groups: allGroups
      .filter(({ areaGroup, classification }) => shownGroups.includes(classification) || areaGroup === group)
      .map(({ areaGroup, name, classification }) => ({ areaGroup, name, classification })),
    practices: practices
      .filter(({ goals: own }) => own.includes(goal))
      .map(({ practice, title, place, timePeriod }) => ({ practice, title, place, timePeriod })),
  }
}

const shownGroups: readonly string[] = ['m49_region', 'm49_sub_region']

function yearsBySeries({ goal, series }: GoalFigures, figures: Awaited<ReturnType<typeof countryYears>>) {
  const years = Object.fromEntries(
    series.map((one) => [one.series, Array.from({ length: period.end - period.start + 1 }, () => 0)])
  )
  for (const one of figures) if (one.goal === goal) years[one.series]![one.timePeriod - period.start]! += 1
  return years
}

/**
 * The best-covered series of volunteering; where that is of one year, in which nothing can change, the best-covered of
 * several years, one that a programme ties to the Goal before one of its theme.
 */
function openingOf({ opening, series }: GoalFigures, years: Record<string, number[]>): string | null {
  const isOfYears = (code: string) => years[code]!.filter((n) => n > 0).length > 1
  if (opening && isOfYears(opening)) return opening
  const rank = ({ basis, areasWithFigure }: GoalSeries) => bases.indexOf(basis) * 1000 - areasWithFigure
  const [best] = series
    .filter((one) => one.kind !== 'score' && one.areasWithFigure > 0 && isOfYears(one.series))
    .sort((a, b) => rank(a) - rank(b))
  return best?.series ?? opening
}
