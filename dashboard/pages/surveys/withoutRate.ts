import { type SurveyedArea, surveyState, surveyStates } from '../../../data/structure/surveyedAreas.ts'

/** Areas without a volunteer rate by what is known of their surveys, those that could have asked first, by name. */
export function withoutRate(
  areas: readonly SurveyedArea[],
  nameOf: (refArea: string) => string,
  compare: (one: string, other: string) => number
) {
  const named = areas.map((area) => ({ ...area, name: nameOf(area.refArea), state: surveyState(area) }))
  return surveyStates
    .filter((state) => state !== 'has_rate')
    .map((state) => ({
      state,
      areas: named.filter((area) => area.state === state).sort((a, b) => compare(a.name, b.name)),
    }))
    .filter(({ areas }) => areas.length > 0)
}

export type WithoutRate = ReturnType<typeof withoutRate>
export type NamedState = WithoutRate[number]['state']
