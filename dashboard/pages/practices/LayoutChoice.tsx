import type { Selection } from '../../../data/structure/selection.ts'
import type { Choose } from '../../filters/choose.ts'
import { useWords } from '../../messages/words.ts'

const layouts = ['cards', 'list'] as const

/** Cards to read one after the other, or a list to look down. */
export function LayoutChoice({ layout, choose }: Pick<Selection, 'layout'> & { choose: Choose }) {
  const { wording } = useWords()
  return (
    <fieldset className="practice-choice layout">
      <legend>{wording.say('parameter.layout')}</legend>
      {layouts.map((one) => (
        <label key={one}>
          <input type="radio" name="layout" checked={one === layout} onChange={() => choose({ layout: one })} />
          {wording.say(`layout.${one}`)}
        </label>
      ))}
    </fieldset>
  )
}
