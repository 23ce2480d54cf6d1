import type { GoalModel } from '../../../api/models/goalModel.ts'
import type { GoalShown } from '../../../api/models/goalShown.ts'
import { isPossible } from '../../../data/structure/gap.ts'
import type { OtherArea } from '../../../data/structure/otherAreas.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import type { FigureForm } from '../../../data/wording/describeCell.ts'
import { type MapClass, mapClasses } from '../../charts/mapClasses.ts'
import type { Choose } from '../../filters/choose.ts'
import { soundFigure, yearsOf } from '../overview/yearRanges.ts'

/** The series that a Goal's page shows, in the year that is chosen. */
export interface ShownInYear {
  model: GoalModel
  shown: GoalShown
  year: number
  years: readonly number[]
  form: FigureForm
  /** Empty where colour may not tell figures apart. */
  classes: readonly MapClass[]
  /** Whether figures are counts, which the size of a dot may tell. */
  isCount: boolean
  selection: Selection
  choose: Choose
}

export function shownInYear(
  model: GoalModel,
  shown: GoalShown,
  { selection, choose }: Pick<ShownInYear, 'selection' | 'choose'>
): ShownInYear {
  const { others, series, unitMeasure, measure } = shown
  const years = yearsOf(others)
  const year = yearShown(shown, selection.endPeriod)
  const sound = others.areas.flatMap((area) => soundFigure(area, others, year) ?? [])
  return {
    ...{ model, shown, year, years, selection, choose },
    form: { unitMeasure, decimals: measure === 'per_1000' ? 2 : series.decimals },
    classes: shown.colouredYears.includes(year) ? mapClasses(sound) : [],
    isCount: measure === 'value' && (series.kind === 'stock' || series.kind === 'reach' || series.kind === 'flow'),
  }
}

/** The year asked for where there is a figure of it, else the last before it that has one. */
export function yearShown({ others }: Pick<GoalShown, 'others'>, asked: number): number {
  const known = yearsOf(others).filter((year) => others.areas.some((area) => valueIn(area, others, year) !== null))
  return known.findLast((year) => year <= asked) ?? known.at(-1) ?? others.endPeriod
}

const valueIn = ({ cells }: OtherArea, { startPeriod }: GoalShown['others'], year: number) => {
  const cell = cells[year - startPeriod]
  return typeof cell === 'number' ? cell : null
}

/** How many of these countries have a figure in a year, and how many could. */
export function countedIn(areas: readonly OtherArea[], others: GoalShown['others'], year: number) {
  const cells = areas.map(({ cells }) => cells[year - others.startPeriod])
  const n = cells.filter((cell) => typeof cell === 'number').length
  return { n, m: n + cells.filter((cell) => typeof cell !== 'number' && canBe(cell)).length }
}

/** What has no figure could have one: a figure that has no measure there is one. */
export const canBe = (cell: OtherArea['cells'][number] | undefined): boolean =>
  isPossible((cell ?? 'no_figure_here') as Parameters<typeof isPossible>[0])
