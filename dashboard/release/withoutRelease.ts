import { withSearch } from '../frame/withSearch.ts'

/** The same address of whichever release is the present one. */
export function withoutRelease(path: string, search: string): string {
  const parameters = new URLSearchParams(search)
  parameters.delete('release')
  return withSearch(path, parameters.toString().replaceAll('%2C', ','))
}
