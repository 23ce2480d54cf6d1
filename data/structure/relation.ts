/** When a relation may be assessed at all, and how its interval is found; printed wherever it is shown. */
export const relationRule = { leastPairs: 20, resamples: 2000, seed: 2030 } as const

export interface RankCorrelation {
  value: number
  /** Of the 95 % interval. */
  lower: number
  upper: number
}

/** One area with both figures. */
export interface RelationPoint {
  refArea: string
  /** People volunteering with the Red Cross and Red Crescent, as reported, per 1,000 people. */
  volunteers: number
  /** Of the Goal, from 0 to 100. */
  score: number
  /** The World Bank's group of that year; null where it gives none. */
  incomeGroup: string | null
}

/** How far the orders agree among areas of like income: once the order of income groups is taken out of both. */
export interface IncomeHeld {
  /** Areas with both figures and an income group. */
  areas: number
  /** The partial rank correlation; null where it is not assessable. */
  correlation: RankCorrelation | null
}

/** Two figures of one year beside each other, area by area: context, never cause. */
export interface Relation {
  release: string
  goal: string
  timePeriod: number
  names: Record<string, string>
  points: RelationPoint[]
  /** Areas with both figures that stand out because a figure is flagged. */
  flagged: string[]
  /** Null where it is not assessable. */
  correlation: RankCorrelation | null
  incomeHeld: IncomeHeld
  /** Names of the income groups that occur, by code. */
  incomeGroups: Record<string, string>
}
