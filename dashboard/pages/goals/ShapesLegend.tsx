import { bases } from '../../../data/structure/codelists.ts'
import { useWords } from '../../messages/words.ts'
import { shapes } from './shapes.ts'

/** What each shape means, beside its words. */
export function ShapesLegend() {
  const { wording } = useWords()
  return (
    <dl className="shapes">
      {bases.map((basis) => (
        <div key={basis}>
          <dt>
            <span aria-hidden="true">{shapes[basis]}</span> {wording.say(`basis.${basis}`)}
          </dt>
          <dd>{wording.say(`basis.${basis}.explained`)}</dd>
        </div>
      ))}
    </dl>
  )
}
