import { breakdownNames, codesOfSeries } from '../../data/structure/dimensionCodes.ts'
import type { Selection } from '../../data/structure/selection.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'
import { sayBreakdown } from '../../data/wording/sayCode.ts'
import { useWords } from '../messages/words.ts'
import { CheckList } from './CheckList.tsx'
import type { Choose } from './choose.ts'
import { Popover } from './Popover.tsx'

interface BreakdownFiltersProps {
  selection: Selection
  series: SeriesSummary | undefined
  choose: Choose
}

/**
 * The breakdowns, each only where the series is broken down by it; until that is known, those that
 * the address names.
 */
export function BreakdownFilters({ selection, series, choose }: BreakdownFiltersProps) {
  const { wording } = useWords()
  return breakdownNames.map((name) => {
    const chosen: readonly string[] = selection[name]
    const codes = series ? codesOfSeries(series, name) : chosen
    if (codes.length < 2 && chosen.every((code) => code === '_T')) return null
    const word = (code: string) => sayBreakdown(name, code, wording)
    return (
      <Popover key={name} label={wording.say(`parameter.${name}`)} value={wording.list(chosen.map(word))}>
        {() => (
          <CheckList<string>
            label={wording.say(`parameter.${name}`)}
            choices={codes.map((code) => ({ code, label: word(code) }))}
            chosen={chosen}
            most={codes.length}
            onChange={(next) => choose({ [name]: next.length > 0 ? next : ['_T'] } as Partial<Selection>)}
          />
        )}
      </Popover>
    )
  })
}
