import { panelScales, type Selection } from '../../data/structure/selection.ts'
import { useWords } from '../messages/words.ts'
import type { Choose } from './choose.ts'

/** Whether small charts side by side share one scale, so that heights compare, or each has its own, so that courses show. */
export function PanelScaleFilter({ chosen, choose }: { chosen: Selection['panelScale']; choose: Choose }) {
  const { wording } = useWords()
  return (
    <fieldset className="panel-scale">
      <legend>{wording.say('parameter.panelScale')}</legend>
      {panelScales.map((one) => (
        <label key={one}>
          <input type="radio" name="panelScale" checked={one === chosen} onChange={() => choose({ panelScale: one })} />
          {wording.say(`panelScale.${one}`)}
        </label>
      ))}
    </fieldset>
  )
}
