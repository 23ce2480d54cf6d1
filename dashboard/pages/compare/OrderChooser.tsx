import type { ShownTable } from '../../../data/structure/shownTable.ts'
import type { Choose } from '../../filters/choose.ts'
import { Popover } from '../../filters/Popover.tsx'
import { useWords } from '../../messages/words.ts'
import { useComparisonSay } from '../../tables/comparison/comparisonWords.ts'

interface OrderChooserProps {
  table: ShownTable
  sort: readonly string[]
  choose: Choose
}

const places = [0, 1, 2]

/** Up to three keys to sort by, for whoever has no Shift key at hand. */
export function OrderChooser({ table: { offered }, sort, choose }: OrderChooserProps) {
  const say = useComparisonSay()
  const { wording } = useWords()
  const columns = offered.filter(({ kind }) => kind !== 'rank' && kind !== 'spark')
  const nameOf = (key: string) => {
    const column = columns.find((one) => one.key === key)
    return column ? (column.group === null ? column.head : wording.beside([column.group, column.head])) : key
  }
  const set = (place: number, key: string) => {
    const next = [...sort.slice(0, place), ...(key ? [key] : []), ...sort.slice(place + 1)]
    const bare = (one: string) => one.replace('-', '')
    choose({ sort: next.filter((one, i) => next.findIndex((other) => bare(other) === bare(one)) === i) })
  }
  const value =
    sort.length === 0
      ? wording.say('sort.default')
      : sort.map((key) => arrow(key) + nameOf(key.replace('-', ''))).join(' ')
  return (
    <Popover label={wording.say('parameter.sort')} value={value}>
      {() => (
        <>
          {places.slice(0, sort.length + 1).map((place) => {
            const key = sort[place] ?? ''
            const isDescending = key.startsWith('-')
            return (
              <div key={place} className="order-key">
                <label className="search">
                  {say('orderKey', { n: place + 1 })}
                  <select
                    value={key.replace('-', '')}
                    onChange={({ target }) => set(place, target.value && `${isDescending ? '-' : ''}${target.value}`)}
                  >
                    <option value="">{say('orderNone')}</option>
                    {columns.map((column) => (
                      <option key={column.key} value={column.key}>
                        {nameOf(column.key)}
                      </option>
                    ))}
                  </select>
                </label>
                {key && (
                  <label className="tick">
                    <input
                      type="checkbox"
                      checked={isDescending}
                      onChange={() => set(place, isDescending ? key.slice(1) : `-${key}`)}
                    />
                    {say('orderDescending')}
                  </label>
                )}
              </div>
            )
          })}
          <p className="hint">{say('orderHow')}</p>
        </>
      )}
    </Popover>
  )
}

const arrow = (key: string) => (key.startsWith('-') ? '↓ ' : '↑ ')
