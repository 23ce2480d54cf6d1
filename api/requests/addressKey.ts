import { isIPv6 } from 'node:net'

/**
 * Whom an address stands for: with IPv6 a line is given 2^64 of them, all of which are one; an IPv4 address that is
 * written as IPv6 is itself.
 */
export function addressKey(address: string | undefined = ''): string {
  const plain = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1]
  if (plain) return plain
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = address.toLowerCase().split('%')[0]!.split('::')
  const [front, back] = [head, tail].map((half) => half.split(':').filter(Boolean)) as [string[], string[]]
  const zeros = address.includes('::') ? Array(8 - front.length - back.length).fill('0') : []
  return `${[...front, ...zeros, ...back]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
