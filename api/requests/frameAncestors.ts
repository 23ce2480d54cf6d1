const source = /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:(\d{1,5}|\*))?$/i

/** Reads in whose pages a view may stand, as a policy of a browser names them; throws a sentence where it names none. */
export function frameAncestors(text: string): string[] {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '')
  const said = parts.map((part) => part.replaceAll("'", '').toLowerCase())
  if (said.length === 1 && said[0] === 'none') return ["'none'"]
  if (said.length === 1 && said[0] === '*') return ['*']
  const wrong = parts.find((part, at) => said[at] !== 'self' && !source.test(part))
  if (wrong !== undefined || parts.length === 0)
    throw new Error(
      `${wrong ?? 'nothing'} names nobody: expected *, none, self, or addresses such as https://*.example.org`
    )
  return parts.map((part, at) => (said[at] === 'self' ? "'self'" : part))
}
