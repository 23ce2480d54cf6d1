import type { GroupAggregate } from '../../../data/structure/aggregate.ts'
import { useWords } from '../../messages/words.ts'
import { useAggregateSay } from './aggregateWords.ts'

interface RecipeProps {
  aggregate: GroupAggregate
  /** With several groups each one is named. */
  isAlone: boolean
}

/** What may be said of a group as a whole, or why nothing may; and, on demand, how its values were put together. */
export function Recipe({ aggregate, isAlone }: RecipeProps) {
  const say = useAggregateSay()
  const { wording } = useWords()
  const { label, refused, recipe, sentence, noHeadline } = aggregate
  const said = refused ? recipe[0] : (sentence ?? noHeadline)
  const named = isAlone || sentence ? said : said && say('ofGroup', { group: wording.isolate(label), said })
  return (
    <>
      {named && <p className="aggregate-said">{named}</p>}
      {!refused && (
        <details>
          <summary>{isAlone ? say('how') : say('howOf', { group: wording.isolate(label) })}</summary>
          <ul>
            {recipe.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
