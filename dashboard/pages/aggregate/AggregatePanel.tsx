import { reporterRules } from '../../../data/structure/aggregate.ts'
import { breakdownNames, firstCodes } from '../../../data/structure/dimensionCodes.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { api } from '../../answers/api.ts'
import { useAnswerIf } from '../../answers/useAnswer.ts'
import type { Choose } from '../../filters/choose.ts'
import { useWords } from '../../messages/words.ts'
import { AggregateTable } from './AggregateTable.tsx'
import { useAggregateSay } from './aggregateWords.ts'
import { Recipe } from './Recipe.tsx'

interface AggregatePanelProps {
  selection: Selection
  choose: Choose
}

/** Groups as a whole: whose figures are put together is the reader's choice, and each value says of how many it is. */
export function AggregatePanel({ selection, choose }: AggregatePanelProps) {
  const say = useAggregateSay()
  const { language, say: sayFrame, wording } = useWords()
  const { group, aggregate, startPeriod, endPeriod, measure, release } = selection
  const { goal } = selection
  const isOneBreakdown = goal.length < 2 && breakdownNames.every((name) => selection[name].length === 1)
  const data = useAnswerIf(
    isOneBreakdown,
    api.coverage.aggregate.queryOptions({
      ...{ group, startPeriod, endPeriod, measure, release, language },
      series: selection.series[0]!,
      reporterRule: aggregate,
      ...firstCodes(selection),
      goal: goal[0],
    })
  )
  return (
    <section className="aggregate">
      <h2>{sayFrame('groups.whole')}</h2>
      {isOneBreakdown ? (
        <fieldset>
          <legend>{say('whose')}</legend>
          {reporterRules.map((rule) => (
            <label key={rule}>
              <input
                type="radio"
                name="aggregate"
                checked={rule === aggregate}
                onChange={() => choose({ aggregate: rule })}
              />
              {wording.say(`aggregate.of.${rule}`)}
            </label>
          ))}
        </fieldset>
      ) : (
        <p>{say('oneBreakdown')}</p>
      )}
      {data && (
        <>
          {data.aggregates.some(({ refused }) => !refused) && <AggregateTable aggregates={data} />}
          {data.aggregates.map((one) => (
            <Recipe key={one.areaGroup} aggregate={one} isAlone={data.aggregates.length === 1} />
          ))}
          {data.notes.map((note) => (
            <p key={note} className="hint">
              {note}
            </p>
          ))}
        </>
      )}
    </section>
  )
}
