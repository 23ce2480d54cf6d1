import { useEffect, useRef } from 'react'
import { placeTip } from './placeTip.ts'

interface TipProps {
  /** The value read out, in pixels of the chart. */
  at: { x: number; y: number }
  width: number
  said: string
  /** Whether it was reached by keys, and so must be brought to where it can be seen. */
  isFollowed(): boolean
}

/** What is read out, beside its value. It is for eyes alone: the same words stand in a live region. */
export function Tip({ at, width, said, isFollowed }: TipProps) {
  const tip = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the value.
  useEffect(() => {
    if (isFollowed()) tip.current?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const { start, width: inlineSize, side, edge, isAbove } = placeTip(at, width)
  return (
    <div
      ref={tip}
      className={`chart-tip chart-tip-${side}`}
      // A chart runs left to right in every language, and so does what stands on it.
      dir="ltr"
      aria-hidden="true"
      style={{ insetInlineStart: start, inlineSize, insetBlockStart: edge, translate: isAbove ? '0 -100%' : undefined }}
    >
      <span dir="auto">{said}</span>
    </div>
  )
}
