/** Who could have asked about volunteering: where labour force surveys were run, and where a volunteer rate is known. */
export interface SurveyedAreas {
  release: string
  /** The years of which a volunteer rate counts. */
  startPeriod: number
  endPeriod: number
  /** The year of the scores, each of which looks at ten years; null where there is none. */
  timePeriod: number | null
  /** Countries and areas with people, in default order. */
  areas: SurveyedArea[]
  /** By code, where a language is asked for. */
  names: Record<string, string>
}

export interface SurveyedArea {
  refArea: string
  /** Whether a survey gives a volunteer rate of these years, in any breakdown. */
  hasRate: boolean
  /** The publisher's score of labour force surveys in ten years: 0 none, 1 the most; null where it gives none. */
  surveys: number | null
}

/** What is known of an area. That a survey was run says nothing of what it asked. */
export const surveyStates = ['ran_survey', 'no_survey', 'not_known', 'has_rate'] as const
export type SurveyState = (typeof surveyStates)[number]

/** A rate that is there comes before all else; an area without a score is never said to have run no survey. */
export function surveyState({ hasRate, surveys }: SurveyedArea): SurveyState {
  if (hasRate) return 'has_rate'
  if (surveys === null) return 'not_known'
  return surveys > 0 ? 'ran_survey' : 'no_survey'
}
