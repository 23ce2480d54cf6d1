import type { GoalModel } from '../../../api/models/goalModel.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { useWords } from '../../messages/words.ts'
import { CodeMenu } from '../acts/CodeMenu.tsx'
import { DownloadMenu } from '../acts/DownloadMenu.tsx'
import { PageActs } from '../acts/PageActs.tsx'

/** What to take away: the series shown, of every country; the page as a link and a reference. */
export function GoalActs({ model: { goal, shown, group, release }, label }: { model: GoalModel; label: string }) {
  const { language, wording } = useWords()
  const rows = shown && { ...shown.rows, view: 'lines' as const, group: group ? [group] : [] }
  return (
    <PageActs code={`goal-${goal.goal}`} title={wording.pair(label, goal.name)}>
      {rows && <DownloadMenu query={`${writeAddress(rows)}&language=${language}`} />}
      {rows && <CodeMenu view={{ selection: rows, release, title: shown.series.name }} />}
    </PageActs>
  )
}
