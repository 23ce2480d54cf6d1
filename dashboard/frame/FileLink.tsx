import type { ReactNode } from 'react'
import { useAddressOf, usePageRelease } from './page.ts'
import { withRelease } from './withRelease.ts'

interface FileLinkProps {
  href: string
  className?: string
  children: ReactNode
}

/** A file of what the page shows: of its own release, whichever is the last when it is asked for. */
export const FileLink = ({ href, className, children }: FileLinkProps) => (
  <a className={className} href={useAddressOf()(withRelease(href, usePageRelease()))} download>
    {children}
  </a>
)
