import type { ReactNode } from 'react'
import { api } from '../../answers/api.ts'
import { useAnswerIf } from '../../answers/useAnswer.ts'
import { usePresentRelease } from '../../frame/page.ts'
import { useWords } from '../../messages/words.ts'
import { useNextGenerationSay } from './nextGenerationWords.ts'

/** A part of the page about a series that it names itself: an earlier release may not have it, which is said. */
export function OfSeries({ series, children }: { series: string; children: ReactNode }) {
  const say = useNextGenerationSay()
  const { language, wording } = useWords()
  const isEarlier = usePresentRelease() !== undefined
  const list = useAnswerIf(isEarlier, api.series.list.queryOptions({ language }))
  if (!list || list.some((one) => one.series === series)) return children
  return <p className="hint">{say('notInRelease', { series: wording.isolate(series) })}</p>
}
