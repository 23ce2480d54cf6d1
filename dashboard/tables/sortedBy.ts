const most = 3

/**
 * The sort keys of an address (`-2020`) once a head is pressed: figures from the highest, names from the first, then the
 * other way round, then not at all. With Shift it is a further key, three at most.
 */
export function sortedBy(keys: readonly string[], column: string, isFurther: boolean): string[] {
  const [first, then] = column === 'name' ? [column, `-${column}`] : [`-${column}`, column]
  const isOwn = (key: string) => key === first || key === then
  const now = keys.find(isOwn)
  const next = now === undefined ? [first] : now === first ? [then] : []
  if (!isFurther) return next
  if (now === undefined) return [...keys, ...next].slice(-most)
  return keys.flatMap((key) => (isOwn(key) ? next : [key]))
}
