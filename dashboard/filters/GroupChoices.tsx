import type { AreaGroup } from '../../data/structure/area.ts'
import { classifications } from '../../data/structure/codelists.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { useWords } from '../messages/words.ts'
import { CheckList } from './CheckList.tsx'

interface GroupChoicesProps {
  groups: readonly AreaGroup[]
  chosen: Selection['group']
  onChange: (group: Selection['group']) => void
}

/** Groups of areas by classification. In one classification any of them holds, across classifications each. */
export function GroupChoices({ groups, chosen, onChange }: GroupChoicesProps) {
  const { say, wording } = useWords()
  return (
    <>
      {classifications.map((classification) => {
        const own = groups.filter((group) => group.classification === classification)
        if (own.length === 0) return null
        const isIn = own.some(({ areaGroup }) => chosen.includes(areaGroup))
        return (
          <details key={classification} className="classification" open={isIn || undefined}>
            <summary>{wording.say(`classification.${classification}`)}</summary>
            <CheckList
              label={wording.say(`classification.${classification}`)}
              choices={own.map(({ areaGroup, name, areas }) => ({
                code: areaGroup,
                label: (
                  <>
                    {name} <small>{say('areas.count', { n: areas })}</small>
                  </>
                ),
              }))}
              chosen={chosen}
              most={20}
              onChange={onChange}
            />
          </details>
        )
      })}
    </>
  )
}
