import type { ExploreModel } from '../../../api/models/exploreModel.ts'
import { reporterRules } from '../../../data/structure/aggregate.ts'
import { isOneBreakdown } from '../../../data/wording/table/oneBreakdown.ts'
import { useWords } from '../../messages/words.ts'
import { useAggregateSay } from '../aggregate/aggregateWords.ts'
import { Recipe } from '../aggregate/Recipe.tsx'
import type { ViewInHand } from '../view/useView.ts'

/** How the rows of groups were made: whose figures they hold, which the reader chooses, and each one's recipe. */
export function GroupsWhole({ hand }: { hand: ViewInHand<ExploreModel> }) {
  const say = useAggregateSay()
  const { say: sayFrame, wording } = useWords()
  const { selection, model } = hand
  const { views, aggregates } = model
  if (selection.group.length === 0) return null
  if (!isOneBreakdown(selection, views)) return <p className="hint">{say('oneBreakdown')}</p>
  return (
    <section className="aggregate in-table" aria-label={sayFrame('groups.whole')}>
      <fieldset>
        <legend>{say('whose')}</legend>
        {reporterRules.map((rule) => (
          <label key={rule}>
            <input
              type="radio"
              name="aggregate"
              checked={rule === hand.chosen.aggregate}
              onChange={() => hand.choose({ aggregate: rule })}
            />
            {wording.say(`aggregate.of.${rule}`)}
          </label>
        ))}
      </fieldset>
      {aggregates.map((of) => (
        <div key={of.series[0]}>
          {views.length > 1 && <h2>{views.find(({ series }) => series.series === of.series[0])?.series.name}</h2>}
          {of.aggregates.map((one) => (
            <Recipe key={one.areaGroup} aggregate={one} isAlone={of.aggregates.length === 1} />
          ))}
          {of.notes.map((note) => (
            <p key={note} className="hint">
              {note}
            </p>
          ))}
        </div>
      ))}
    </section>
  )
}
