import { lazy, Suspense } from 'react'
import type { SetGrounds } from '../../data/structure/grounds.ts'
import type { Reader } from '../../data/wording/reader.ts'

const GroundsNote = lazy(async () => ({ default: (await import('./grounds/GroundsNote.tsx')).GroundsNote }))

/** Where the note on comparability stands: its line is kept free until it is there. */
export function GroundsPlace({ grounds, reader }: { grounds: SetGrounds | undefined; reader: Reader }) {
  return (
    <div className="grounds">
      {grounds && (
        <Suspense fallback={null}>
          <GroundsNote grounds={grounds} reader={reader} />
        </Suspense>
      )}
    </div>
  )
}
