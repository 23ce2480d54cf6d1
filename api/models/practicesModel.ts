import { goals as goalCodes, type Language } from '../../data/structure/codelists.ts'
import type { Goal } from '../../data/structure/goal.ts'
import type { Practice } from '../../data/structure/practice.ts'
import { refuseUnknown } from '../codes/refuseUnknown.ts'
import type { ApiContext } from '../context.ts'
import { isAskedPractice, type PracticeFilter } from '../practices/isAskedPractice.ts'

export interface PracticesModel {
  /** Those asked for, in order of their codes. */
  practices: Practice[]
  goals: Pick<Goal, 'goal' | 'name' | 'colour'>[]
  /** How many there are of the themes asked for, whatever Goal or group is: by the five regional commissions. */
  regions: PracticesOfRegion[]
  /** Wherever they are. */
  all: number
  /** The same in the order of the Goals. */
  byGoal: number[]
}

export interface PracticesOfRegion {
  /** Null where the practice is of no one place. */
  areaGroup: string | null
  name: string | null
  all: number
  /** In the order of the Goals. */
  byGoal: number[]
}

type Asked = Pick<PracticeFilter, 'goal' | 'theme' | 'group'>

/** Practices, and how many there are for each Goal in each region. */
export async function practicesModel(ctx: ApiContext, language: Language, asked: Asked): Promise<PracticesModel> {
  const known = await ctx.codes()
  refuseUnknown({ group: [...asked.group] }, known)
  const [all, goals, groups] = await Promise.all([
    ctx.practices.list(language),
    ctx.goals.list(language),
    ctx.areas.groups(language),
  ])
  const having = (part: Partial<PracticeFilter>) =>
    all.filter((practice) => isAskedPractice(practice, { goal: [], group: [], theme: asked.theme, ...part }, known))
  const counted = (of: (goal: readonly string[]) => readonly Practice[]) => ({
    all: of([]).length,
    byGoal: goalCodes.map((goal) => of([goal]).length),
  })
  return {
    practices: having(asked),
    ...counted((goal) => having({ goal })),
    goals: goals.map(({ goal, name, colour }) => ({ goal, name, colour })),
    regions: [
      ...groups
        .filter(({ classification }) => classification === 'regional_commission')
        .map(({ areaGroup, name }) => ({
          areaGroup,
          name,
          ...counted((goal) => having({ goal, group: [areaGroup] })),
        })),
      {
        areaGroup: null,
        name: null,
        ...counted((goal) => having({ goal }).filter((one) => one.refArea === null && one.areaGroup === null)),
      },
    ],
  }
}
