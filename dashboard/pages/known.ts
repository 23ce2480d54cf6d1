import type { AreaGroup, AreaNames, GeographicArea } from '../../data/structure/area.ts'
import type { KnownParts } from '../../data/structure/fitSelection.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'

/** What a page knows of the release so far, to tell what it can show and what was meant. */
export interface Known extends KnownParts<SeriesSummary> {
  areas: readonly GeographicArea[] | undefined
  /** The names of areas in all languages, and of groups. */
  names?: readonly AreaNames[] | undefined
  groups?: readonly AreaGroup[] | undefined
}
