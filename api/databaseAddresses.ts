/**
 * Addresses of database servers that hold the same, the nearest first, with commas between. Throws, and repeats no
 * password, where one is none.
 */
export function databaseAddresses(text: string): string[] {
  return text.split(',').map((part, at) => {
    const address = part.trim()
    const url = URL.parse(address)
    if (!url || !/^postgres(ql)?:$/.test(url.protocol) || !url.hostname)
      throw new Error(
        `expected addresses such as postgres://reader@host:5432/volunteering, with commas between: the ${at + 1}. is none`
      )
    return address
  })
}
