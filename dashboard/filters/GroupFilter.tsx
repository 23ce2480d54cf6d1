import type { Selection } from '../../data/structure/selection.ts'
import { api } from '../answers/api.ts'
import { useAnswer, useAnswerIf } from '../answers/useAnswer.ts'
import { useWords } from '../messages/words.ts'
import type { Choose } from './choose.ts'
import { GroupChoices } from './GroupChoices.tsx'
import { Popover } from './Popover.tsx'

interface GroupFilterProps {
  selection: Selection
  choose: Choose
}

/** Which rows: regions, income groups, commissions and the like. */
export function GroupFilter({ selection, choose }: GroupFilterProps) {
  const { say, wording } = useWords()
  const value = useGroupsChosen(selection) ?? say('groups.all')
  return (
    <Popover label={wording.say('parameter.group')} value={value}>
      {() => (
        <>
          <p className="hint">{say('groups.rule')}</p>
          <AllGroups {...{ selection, choose }} />
          {selection.group.length > 0 && (
            <button type="button" onClick={() => choose({ group: [] })}>
              {say('groups.clear')}
            </button>
          )}
        </>
      )}
    </Popover>
  )
}

function AllGroups({ selection, choose }: GroupFilterProps) {
  const { language } = useWords()
  const groups = useAnswer(api.areas.groups.queryOptions({ language }))
  return <GroupChoices groups={groups} chosen={selection.group} onChange={(group) => choose({ group })} />
}

/** The one group chosen by its name, several by their number; undefined where none is. */
export function useGroupsChosen({ group }: Selection): string | undefined {
  const { say, language } = useWords()
  const [first, ...others] = group
  const groups = useAnswerIf(group.length === 1, api.areas.groups.queryOptions({ language }))
  if (first === undefined) return undefined
  if (others.length > 0) return say('groups.count', { n: group.length })
  return groups?.find(({ areaGroup }) => areaGroup === first)?.name ?? first
}
