import { isShare } from '../structure/isShare.ts'
import type { SeriesSummary } from '../structure/series.ts'
import type { Wording } from './wording.ts'

/** What a series counts, in words: of a share also whether a survey found it. */
export const kindLabel = (series: Pick<SeriesSummary, 'dataset' | 'kind'>, { say }: Wording) =>
  say(series.kind === 'rate' && isFoundBySurvey(series) ? 'kind.survey' : `kind.${series.kind}`)

/** Whether its rates come from surveys of people, and not from the records or estimates of a programme. */
export const isFoundBySurvey = ({ kind, dataset }: Pick<SeriesSummary, 'dataset' | 'kind'>) =>
  isShare(kind) && surveyed.includes(dataset)

const surveyed = ['ilostat', 'eurostat', 'national', 'americorps', 'japan_time_use', 'german_survey']
