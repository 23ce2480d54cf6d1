import { isShare } from '../structure/isShare.ts'
import type { SeriesSummary } from '../structure/series.ts'
import type { Wording } from './wording.ts'

/** What a series counts, in words: of a share also whether a survey or a census found it. */
export const kindLabel = (series: Pick<SeriesSummary, 'dataset' | 'kind'>, { say }: Wording) =>
  say(series.kind === 'rate' && isFoundBySurvey(series) ? `kind.${meansOf(series)}` : `kind.${series.kind}`)

/** Whether its rates come from asking people, in a survey or a census, and not from the records or estimates of a programme. */
export const isFoundBySurvey = ({ kind, dataset }: Pick<SeriesSummary, 'dataset' | 'kind'>) =>
  isShare(kind) && [...surveyed, ...censuses].includes(dataset)

const surveyed = [
  'ilostat',
  'eurostat',
  'national',
  'americorps',
  'japan_time_use',
  'german_survey',
  'uk_nations',
  'dutch_health_monitor',
]
const censuses = ['australian_census', 'new_zealand_census']
const meansOf = ({ dataset }: Pick<SeriesSummary, 'dataset'>) => (censuses.includes(dataset) ? 'census' : 'survey')
