import type { Language } from '../../data/structure/codelists.ts'
import type { SurveyedAreas } from '../../data/structure/surveyedAreas.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import type { ApiContext } from '../context.ts'

interface SurveysQuestion {
  areas: string[]
  group: string[]
  startPeriod: number
  endPeriod: number
  language?: Language | undefined
}

/** Which areas ran a labour force survey that could have asked about volunteering, and which have a volunteer rate. */
export async function surveyedAreas(ctx: ApiContext, question: SurveysQuestion): Promise<SurveyedAreas> {
  const { startPeriod, endPeriod, language } = question
  const known = await ctx.codes()
  const chosen = chosenAreas(question, known)
  const [scores, rates, names] = await Promise.all([
    ctx.surveys.labourForceSurveys(),
    ctx.surveys.withVolunteerRate(question),
    language && ctx.areas.names(language),
  ])
  const shown = scores.filter(({ refArea }) => chosen?.includes(refArea) ?? true)
  return {
    ...{ release: known.release, startPeriod, endPeriod },
    timePeriod: scores[0]?.timePeriod ?? null,
    areas: shown.map(({ refArea, obsValue }) => ({ refArea, hasRate: rates.has(refArea), surveys: obsValue })),
    names: Object.fromEntries(names ? shown.map(({ refArea }) => [refArea, names.get(refArea) ?? refArea]) : []),
  }
}
