import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as (how?: { type: 'minor' }) => void

const mostLeft = 48 * 1024 * 1024
let kept = 0

/**
 * Lets go of what the pages of a large file have left behind, once that is 48 MB: on a machine with much memory the
 * engine would wait until it is hundreds. Between two pages, so that nobody else's answer waits longer than for a page.
 */
export function collectGarbage(): void {
  if (held() - kept < mostLeft) return
  collect()
  kept = held()
}

/**
 * Lets go of what was just made and is not needed any more, in some milliseconds: of memory that a library holds for an
 * object, such as the thirteen megabytes of a picture's pixels, the engine knows nothing and would let hundreds stand.
 */
export const collectLatest = (): void => collect({ type: 'minor' })

function held(): number {
  const { used_heap_size, external_memory } = getHeapStatistics()
  return used_heap_size + external_memory
}
