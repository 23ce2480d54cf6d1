import { areasRouter } from './areas/areasRouter.ts'
import { comparabilityRouter } from './comparability/comparabilityRouter.ts'
import { coverageRouter } from './coverage/coverageRouter.ts'
import { datasetsRouter } from './datasets/datasetsRouter.ts'
import { goalsRouter } from './goals/goalsRouter.ts'
import { modelsRouter } from './models/modelsRouter.ts'
import { observationsRouter } from './observations/observationsRouter.ts'
import { practicesRouter } from './practices/practicesRouter.ts'
import { relationRouter } from './relation/relationRouter.ts'
import { releaseRouter } from './release/releaseRouter.ts'
import { searchRouter } from './search/searchRouter.ts'
import { seriesRouter } from './series/seriesRouter.ts'
import { splitsRouter } from './splits/splitsRouter.ts'
import { createCallerFactory, router } from './trpc.ts'

/** The whole API at a glance, from the frame (goals, series, areas) to what hangs in it (observations, coverage). */
export const appRouter = router({
  goals: goalsRouter,
  series: seriesRouter,
  areas: areasRouter,
  observations: observationsRouter,
  coverage: coverageRouter,
  splits: splitsRouter,
  comparability: comparabilityRouter,
  search: searchRouter,
  practices: practicesRouter,
  datasets: datasetsRouter,
  relation: relationRouter,
  release: releaseRouter,
  models: modelsRouter,
})

export type AppRouter = typeof appRouter
export const createCaller = createCallerFactory(appRouter)
