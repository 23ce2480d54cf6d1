import type { SortingState } from '@tanstack/react-table'

/** The address's sort keys (`-2020`) as the table's sorting state. */
export const sortingOf = (keys: readonly string[]): SortingState =>
  keys.map((key) => ({ id: key.replace('-', ''), desc: key.startsWith('-') }))

/** And back. */
export const sortKeysOf = (sorting: SortingState): string[] => sorting.map(({ id, desc }) => (desc ? `-${id}` : id))
