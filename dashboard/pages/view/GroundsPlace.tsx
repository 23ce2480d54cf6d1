import type { SetGrounds } from '../../../data/structure/grounds.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { GroundsNote } from '../grounds/GroundsNote.tsx'

/** Where the note on comparability stands: its line is kept free where there is none. */
export function GroundsPlace({ grounds, reader }: { grounds: SetGrounds | undefined; reader: Reader }) {
  return <div className="grounds">{grounds && <GroundsNote grounds={grounds} reader={reader} />}</div>
}
