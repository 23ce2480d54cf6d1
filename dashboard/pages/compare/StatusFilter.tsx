import { type Flag, flags, type Mark, marks } from '../../../data/structure/codelists.ts'
import { CheckList } from '../../filters/CheckList.tsx'
import type { Choose } from '../../filters/choose.ts'
import { Popover } from '../../filters/Popover.tsx'
import { useWords } from '../../messages/words.ts'
import { useComparisonSay } from '../../tables/comparison/comparisonWords.ts'

/** Rows by a status or a flag that some year of them has. */
export function StatusFilter({ chosen, choose }: { chosen: readonly Mark[]; choose: Choose }) {
  const say = useComparisonSay()
  const { wording } = useWords()
  const word = (mark: Mark) => wording.say(isFlag(mark) ? `flag.${mark}` : `status.${mark}`)
  const value =
    chosen.length === 0 ? say('any') : chosen.length === 1 ? word(chosen[0]!) : say('marks', { n: chosen.length })
  return (
    <Popover label={wording.say('parameter.status')} value={value}>
      {() => (
        <>
          <p className="hint">{say('marksHow')}</p>
          <CheckList
            label={wording.say('parameter.status')}
            choices={marks.map((code) => ({
              code,
              label: (
                <>
                  {word(code)} <small>{isFlag(code) ? '⚑' : code}</small>
                </>
              ),
            }))}
            chosen={chosen}
            most={marks.length}
            onChange={(status) => choose({ status })}
          />
        </>
      )}
    </Popover>
  )
}

const isFlag = (mark: Mark): mark is Flag => (flags as readonly Mark[]).includes(mark)
