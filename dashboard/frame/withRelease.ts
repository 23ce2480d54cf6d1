/** The same address, made from a release, unless it names one itself. */
export function withRelease(address: string, release: string): string {
  if (!address.startsWith('/') || release === '') return address
  const [whole, hash = ''] = address.split(/(?=#)/)
  const [path, search = ''] = whole!.split('?')
  const parameters = new URLSearchParams(search)
  if (parameters.get('release')) return address
  return `${path}?${search && `${search}&`}release=${release}${hash}`
}
