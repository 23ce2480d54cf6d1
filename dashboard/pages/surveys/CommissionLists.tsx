import { useMemo } from 'react'
import type { AreaGroup, GeographicArea } from '../../../data/structure/area.ts'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { useSurveysSay } from './surveysWords.ts'
import type { WithoutRate } from './withoutRate.ts'

interface CommissionListsProps {
  /** The commissions that are shown, in their order. */
  groups: readonly AreaGroup[]
  without: WithoutRate
  /** The years of which they have no rate. */
  years: string
  areas: readonly GeographicArea[]
}

/** For each regional commission its members without a volunteer rate by name: who could have asked, who could not. */
export function CommissionLists({ groups, without, years, areas }: CommissionListsProps) {
  const say = useSurveysSay()
  const { wording } = useWords()
  const groupsOf = useMemo(() => new Map(areas.map(({ refArea, groups }) => [refArea, groups])), [areas])
  const lists = groups
    .map(({ areaGroup, name }) => ({
      ...{ areaGroup, name },
      states: without
        .map(({ state, areas }) => ({
          state,
          names: areas.filter(({ refArea }) => groupsOf.get(refArea)?.includes(areaGroup)).map(({ name }) => name),
        }))
        .filter(({ names }) => names.length > 0),
    }))
    .filter(({ states }) => states.length > 0)
  if (lists.length === 0) return null
  return (
    <details className="fold">
      <summary>
        <h3>
          <Unparted>{say('commissions', { years })}</Unparted>
        </h3>
      </summary>
      <div className="commissions">
        {lists.map(({ areaGroup, name, states }) => (
          <section key={areaGroup} data-group={areaGroup}>
            <h4>{name}</h4>
            <dl>
              {states.map(({ state, names }) => (
                <div key={state} data-state={state}>
                  <dt>{say('counted', { state: say(`state.${state}`), n: names.length })}</dt>
                  <dd>{names.join(wording.say('list.semicolon'))}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </details>
  )
}
