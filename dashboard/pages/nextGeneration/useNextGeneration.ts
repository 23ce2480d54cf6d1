import { useMemo } from 'react'
import { areaLevels } from '../../../data/structure/codelists.ts'
import { knownSelection } from '../../../data/structure/fitSelection.ts'
import { api } from '../../answers/api.ts'
import { useAnswerIf } from '../../answers/useAnswer.ts'
import { usePageRelease } from '../../frame/page.ts'
import { useWords } from '../../messages/words.ts'
import { useAddressSelection } from '../view/useAddressSelection.ts'

/** The address as this page reads it: areas, years and one type of volunteering; and the one way to change it. */
export function useNextGeneration() {
  const { language } = useWords()
  const { selection, shown, isWaiting, problems, choose } = useAddressSelection()
  const release = usePageRelease()
  const namesAreas = shown.areas.length > 0 || shown.group.length > 0
  // The list of areas tells a code that does not exist from one that has no figures, so it comes with any code.
  const areas = useAnswerIf(namesAreas, api.areas.list.queryOptions({ language, levels: [...areaLevels] }))
  const known = useMemo(() => knownSelection(shown, { series: undefined, areas, release }), [shown, areas, release])
  return {
    chosen: selection,
    selection: known.selection,
    isWaiting,
    problems: [...problems, ...known.problems],
    choose,
  }
}
