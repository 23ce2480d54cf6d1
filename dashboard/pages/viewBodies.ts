import { type ComponentType, lazy } from 'react'
import type { View } from '../../data/structure/line.ts'
import type { SeriesDescription } from '../../data/structure/series.ts'
import type { ViewInHand } from './useView.ts'
import type { ViewPage } from './viewQuestion.ts'

/** What a page is made from, once it is there. */
export interface Answers {
  hand: ViewInHand
  view: View
  series: SeriesDescription
}

/** The code of what stands below the filters: it travels while the first paint and the figures are on their way. */
export const loadBody = {
  trends: async () => ({ default: (await import('./TrendsBody.tsx')).TrendsBody }),
  compare: async () => ({ default: (await import('./compare/CompareBody.tsx')).CompareBody }),
}

export const viewBodies: Record<ViewPage, ComponentType<Answers>> = {
  trends: lazy(loadBody.trends),
  compare: lazy(loadBody.compare),
}
