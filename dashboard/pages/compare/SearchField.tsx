import { useEffect, useState } from 'react'
import type { Choose } from '../../filters/choose.ts'
import { useComparisonSay } from '../../tables/comparison/comparisonWords.ts'

/** Words that a row's name must have. The address follows once the hand rests. */
export function SearchField({ text, choose }: { text: string; choose: Choose }) {
  const say = useComparisonSay()
  const [typed, setTyped] = useState(text)
  const [written, setWritten] = useState(text)
  // The address was changed by something else, such as going back.
  if (text !== written) {
    setWritten(text)
    setTyped(text)
  }
  useEffect(() => {
    if (typed === text) return
    const resting = setTimeout(() => {
      setWritten(typed)
      choose({ text: typed })
    }, 250)
    return () => clearTimeout(resting)
  })
  return (
    <label className="search">
      <span className="popover-label">{say('search')}</span>
      <input
        type="search"
        value={typed}
        maxLength={80}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
      />
    </label>
  )
}
