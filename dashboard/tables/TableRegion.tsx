import type { ComponentProps } from 'react'

interface TableRegionProps extends Omit<ComponentProps<'section'>, 'className' | 'aria-label'> {
  /** What the region is called by those who cannot see it. */
  label: string
  /** Its look, where it is not that of any table. */
  look?: string
}

/** Where a wide table scrolls: named, and reached by keyboard, for what scrolls must be. */
export const TableRegion = ({ label, look, ...more }: TableRegionProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
  <section className={look ? `region ${look}` : 'region'} aria-label={label} tabIndex={0} {...more} />
)
