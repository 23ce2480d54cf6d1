import type { Kysely } from 'kysely'
import type { KnownRelease } from '../data/structure/release.ts'
import type { Tables } from '../data/tables.ts'
import { areaQueries } from './areas/areaQueries.ts'
import { profileQueries } from './areas/profileQueries.ts'
import { knownCodes } from './codes/codeQueries.ts'
import { comparabilityQueries } from './comparability/comparabilityQueries.ts'
import { coverageQueries } from './coverage/coverageQueries.ts'
import { surveyQueries } from './coverage/surveyQueries.ts'
import { datasetQueries } from './datasets/datasetQueries.ts'
import { observationTextQueries } from './downloads/observationTextQueries.ts'
import { packageQueries } from './downloads/packageQueries.ts'
import { goalQueries } from './goals/goalQueries.ts'
import { memoize } from './memoize.ts'
import { observationQueries } from './observations/observationQueries.ts'
import { practiceQueries } from './practices/practiceQueries.ts'
import { differenceQueries } from './release/differenceQueries.ts'
import { releaseQueries } from './release/releaseQueries.ts'
import { searchQueries } from './search/searchQueries.ts'
import { seriesQueries } from './series/seriesQueries.ts'

/** What a procedure may touch: questions, never the database itself. */
export interface ApiContext extends ReturnType<typeof createContext> {
  /** The number of the request in the log; none where there is no request. */
  requestId?: string
}

export interface ContextOptions {
  /** Every release that can be asked of, the last first. */
  releases?: readonly KnownRelease[]
  /** What has changed since, where this is an earlier one: the release that is served knows it. */
  differences?: ReturnType<typeof differenceQueries>
}

/** Every question that can be asked of a release. */
export function createContext(
  db: Kysely<Tables>,
  { releases = [], differences = differenceQueries(db) }: ContextOptions = {}
) {
  return {
    releases,
    differences,
    goals: goalQueries(db),
    series: seriesQueries(db),
    areas: areaQueries(db),
    profiles: profileQueries(db),
    observations: observationQueries(db),
    texts: observationTextQueries(db),
    coverage: coverageQueries(db),
    surveys: surveyQueries(db),
    comparability: comparabilityQueries(db),
    search: searchQueries(db),
    practices: practiceQueries(db),
    package: packageQueries(db),
    datasets: datasetQueries(db),
    release: releaseQueries(db),
    codes: memoize(() => knownCodes(db)),
  }
}
