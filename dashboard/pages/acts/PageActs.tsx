import type { ReactNode } from 'react'
import { useSearch } from 'wouter'
import { usePageRelease } from '../../frame/page.ts'
import { useHere } from '../../frame/useHere.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { CiteMenu } from './CiteMenu.tsx'
import { CopyLink } from './CopyLink.tsx'
import { ShareMenu } from './ShareMenu.tsx'

interface PageActsProps {
  /** What a file of the reference is called: letters, digits and hyphens. */
  code: string
  title: string
  /** Whether the page has a picture of its own. */
  isPictured?: boolean
  /** What else can be done with this page. */
  children?: ReactNode
}

/** How to come back to a page as it is now, and how to refer to it. Its sources stand on the page. */
export function PageActs({ code, title, isPictured = true, children }: PageActsProps) {
  const address = withSearch(useHere(), useSearch())
  return (
    <div className="acts">
      {children}
      <ShareMenu shared={{ title, address, isPictured }} />
      <CiteMenu cited={{ code, title, sources: [], release: usePageRelease(), address }} />
      <CopyLink address={address} />
    </div>
  )
}
