import { useWords } from '../../messages/words.ts'
import type { ChangedArea } from './changeRows.ts'
import { useExploreSay } from './exploreWords.ts'
import { Without } from './Without.tsx'

/** Of whom no change is given, by reason. */
export function WithoutChange({ rows }: { rows: readonly ChangedArea[] }) {
  const say = useExploreSay()
  const { wording } = useWords()
  const without = rows.filter(({ change }) => change.value === null)
  if (without.length === 0) return null
  const title = wording.say('finding.none', { items: wording.number(without.length) })
  const reasons = [...new Set(without.flatMap(({ change }) => change.reason ?? []))].map((reason) => {
    const own = without.filter(({ change }) => change.reason === reason)
    return { said: say('reason', { reason: wording.say(`noChange.${reason}`), n: own.length }), areas: own }
  })
  return <Without {...{ title, reasons }} />
}
