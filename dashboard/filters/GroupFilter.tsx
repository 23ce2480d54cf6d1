import type { AreaGroup } from '../../data/structure/area.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { useWords } from '../messages/words.ts'
import type { Choose } from './choose.ts'
import { GroupChoices } from './GroupChoices.tsx'
import { Popover } from './Popover.tsx'

interface GroupFilterProps {
  selection: Selection
  /** Undefined until they are loaded. */
  groups: readonly AreaGroup[] | undefined
  choose: Choose
  onOpen: () => void
}

/** Which rows: regions, income groups, commissions and the like. */
export function GroupFilter({ selection, groups, choose, onOpen }: GroupFilterProps) {
  const { say, wording } = useWords()
  const [first, ...others] = selection.group
  const value =
    first === undefined
      ? say('groups.all')
      : others.length > 0
        ? say('groups.count', { n: selection.group.length })
        : (groups?.find(({ areaGroup }) => areaGroup === first)?.name ?? first)
  return (
    <Popover label={wording.say('parameter.group')} value={value} onOpen={onOpen}>
      {() => (
        <>
          <p className="hint">{say('groups.rule')}</p>
          {groups ? (
            <GroupChoices groups={groups} chosen={selection.group} onChange={(group) => choose({ group })} />
          ) : (
            <p>{say('loading')}</p>
          )}
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
