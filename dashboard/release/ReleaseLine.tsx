import { Boundary } from '../answers/Boundary.tsx'
import { usePresentRelease } from '../frame/page.ts'
import { EarlierLine } from './EarlierLine.tsx'
import { NewerLine } from './NewerLine.tsx'
import './release.css'

/** That a page is of an earlier release, or that a later one came while it was open; and the way to the other. */
export function ReleaseLine({ newer }: { newer: string | undefined }) {
  const present = usePresentRelease()
  if (newer) return <NewerLine newer={newer} />
  if (!present) return null
  return (
    <Boundary waiting={<p className="release-line" />}>
      <EarlierLine present={present} />
    </Boundary>
  )
}
