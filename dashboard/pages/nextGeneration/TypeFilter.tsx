import { volunteerTypes } from '../../../data/structure/codelists.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { ChoiceList } from '../../filters/ChoiceList.tsx'
import type { Choose } from '../../filters/choose.ts'
import { Popover } from '../../filters/Popover.tsx'
import { useWords } from '../../messages/words.ts'

/** One type of volunteering at a time: the types overlap, and side by side they would be added. */
export function TypeFilter({ selection, choose }: { selection: Selection; choose: Choose }) {
  const { wording } = useWords()
  const [chosen = '_T'] = selection.volunteerType
  const label = wording.say('parameter.volunteerType')
  return (
    <Popover label={label} value={wording.say(`volunteerType.${chosen}`)}>
      {(close) => (
        <ChoiceList
          label={label}
          choices={volunteerTypes.map((code) => ({ code, label: wording.say(`volunteerType.${code}`) }))}
          chosen={chosen}
          onChoose={(code) => {
            choose({ volunteerType: [code] })
            close()
          }}
        />
      )}
    </Popover>
  )
}
