interface Asked {
  goal: readonly string[]
  theme: readonly string[]
  tags: readonly string[]
}

/** Whether a series is of a theme asked for and has a tag with a goal and on a basis asked for; nothing asked is all. */
export function isTagged(
  { theme, tags }: { theme: string; tags: readonly { goal: string; basis: string }[] },
  asked: Asked
): boolean {
  if (asked.theme.length > 0 && !asked.theme.includes(theme)) return false
  if (asked.goal.length === 0 && asked.tags.length === 0) return true
  return tags.some(
    ({ goal, basis }) =>
      (asked.goal.length === 0 || asked.goal.includes(goal)) && (asked.tags.length === 0 || asked.tags.includes(basis))
  )
}
