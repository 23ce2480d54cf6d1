import type { Selection } from '../../data/structure/selection.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'
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
 * Sex, age and type of volunteering, each only where the series is broken down by it; until that is known, those that
 * the address names.
 */
export function BreakdownFilters({ selection, series, choose }: BreakdownFiltersProps) {
  const { wording } = useWords()
  const breakdown = <Name extends 'sex' | 'age' | 'volunteerType'>(name: Name, codes: Selection[Name]) => {
    const chosen: readonly string[] = selection[name]
    if (codes.length < 2 && chosen.every((code) => code === '_T')) return null
    const word = (code: string) => wording.say(`${name}.${code}` as 'sex._T')
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
  }
  return (
    <>
      {breakdown('sex', series?.sexes ?? selection.sex)}
      {breakdown('age', series?.ages ?? selection.age)}
      {breakdown('volunteerType', series?.volunteerTypes ?? selection.volunteerType)}
    </>
  )
}
