import type { Selection } from '../../data/structure/selection.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'
import { useWords } from '../messages/words.ts'
import { ChoiceList } from './ChoiceList.tsx'
import type { Choose } from './choose.ts'
import { Popover } from './Popover.tsx'

interface MeasureFilterProps {
  selection: Selection
  series: SeriesSummary | undefined
  choose: Choose
}

/** As published, per 1,000 people, or first year = 100: what makes sense of the series, and nothing else. */
export function MeasureFilter({ selection, series, choose }: MeasureFilterProps) {
  const { wording } = useWords()
  const choices = (series?.measures ?? [selection.measure]).map((code) => ({
    code,
    label: wording.say(`measure.${code}`),
  }))
  return (
    <Popover label={wording.say('parameter.measure')} value={wording.say(`measure.${selection.measure}`)}>
      {(close) => (
        <ChoiceList
          label={wording.say('parameter.measure')}
          choices={choices}
          chosen={selection.measure}
          onChoose={(measure) => {
            choose({ measure })
            close()
          }}
        />
      )}
    </Popover>
  )
}
