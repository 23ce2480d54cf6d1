import type { Language } from '../../data/structure/codelists.ts'
import { type GoalDescription, goalsWithoutFigures } from '../../data/structure/goal.ts'
import type { ApiContext } from '../context.ts'
import { wordingIn } from '../wordingIn.ts'

/** A goal with the series linked to it, how many practices touch it, and what is not known of it; undefined where it is not. */
export async function goalDescription(
  ctx: ApiContext,
  { goal, language }: { goal: string; language: Language }
): Promise<GoalDescription | undefined> {
  const found = (await ctx.goals.list(language)).find((one) => one.goal === goal)
  if (!found) return
  const [series, practices] = await Promise.all([ctx.goals.tagsOf(goal, language), ctx.practices.list(language)])
  return {
    ...found,
    series,
    practices: practices.filter(({ goals }) => goals.includes(goal)).length,
    noFigure: goalsWithoutFigures.includes(goal) ? wordingIn(language).say('goal.no_volunteer_figure', { goal }) : null,
  }
}
