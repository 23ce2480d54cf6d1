import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { fittedView, questionOf, readView } from '../../../data/structure/askedView.ts'
import type { Language } from '../../../data/structure/codelists.ts'
import type { Fitted } from '../../../data/structure/fitSelection.ts'
import { fittingTable } from '../../../data/structure/fittingTable.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { type AddressProblem, writeAddress } from '../../../data/structure/selectionAddress.ts'
import type { Question } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import type { Choose } from '../../filters/choose.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'

export interface ViewInHand<Model> {
  model: Model
  /** What is shown. */
  selection: Selection
  /** What controls show: already what was chosen last, while its figures are on their way. */
  chosen: Selection
  isWaiting: boolean
  problems: AddressProblem[]
  choose: Choose
}

type AskedModel = ReturnType<typeof questionOf> & { language: Language }

/** The address as a selection, what answers it, and the one way to change it. */
export function useView<Model extends Fitted>(modelOf: (asked: AskedModel) => Question<Model>): ViewInHand<Model> {
  const { language } = useWords()
  const text = useSearch()
  const [path, navigate] = useLocation()
  const shown = useDeferredValue(text)
  const isWaiting = shown !== text
  const asked = useMemo(() => readView(shown), [shown])
  const model = useAnswer(modelOf({ ...questionOf(asked), language }))
  const { selection, problems } = useMemo(() => fittedView(asked, model), [asked, model])
  const [ahead, setAhead] = useState<Selection>()
  useEffect(() => {
    if (!isWaiting && ahead) setAhead(undefined)
  }, [isWaiting, ahead])
  const chosen = (isWaiting && ahead) || selection
  const choose: Choose = (part) => {
    const next = fittingTable({ ...chosen, ...part })
    setAhead(next)
    navigate(withSearch(path, writeAddress(next)))
  }
  return { model, selection, chosen, isWaiting, problems, choose }
}
