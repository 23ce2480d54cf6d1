import { type ComponentType, use } from 'react'
import { late } from './late.ts'

/** A part of a page whose code travels when it is needed; the boundary above waits for it, and says so where it did not come. */
export function latePart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const part = late(load)
  return (props) => {
    const Part = use(part())
    return <Part {...props} />
  }
}
