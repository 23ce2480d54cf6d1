/** Moves one key by one place; at an end it stays. */
export function move(keys: readonly string[], key: string, by: 1 | -1): string[] {
  const at = keys.indexOf(key)
  const other = keys[at + by]
  if (other === undefined) return [...keys]
  return keys.map((one) => (one === key ? other : one === other ? key : one))
}

export const hide = (keys: readonly string[], key: string): string[] => keys.filter((one) => one !== key)

/** What is shown anew stands last. */
export const show = (keys: readonly string[], key: string): string[] => [...hide(keys, key), key]
