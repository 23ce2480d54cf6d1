import { useEffect, useState } from 'react'

/** A chart's code, fetched once the page is painted; the table stands without it. The loader must be the same each time. */
export function useLoadedChart<Chart>(load: () => Promise<Chart>): Chart | undefined {
  const [loaded, setLoaded] = useState<{ draw: Chart }>()
  useEffect(() => {
    let isWanted = true
    const afterPaint = requestAnimationFrame(() =>
      setTimeout(() =>
        load().then(
          (draw) => isWanted && setLoaded({ draw }),
          () => undefined
        )
      )
    )
    return () => {
      isWanted = false
      cancelAnimationFrame(afterPaint)
    }
  }, [load])
  return loaded?.draw
}
