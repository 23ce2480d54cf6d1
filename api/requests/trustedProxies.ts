import { isIP } from 'node:net'

/** How many proxies stand in front, or their addresses, as Express reads them; nobody is trusted unless named. */
export type TrustedProxies = number | string | false

/** Express's own words for addresses of this machine and of networks that are nobody's. */
const named = ['loopback', 'linklocal', 'uniquelocal']
const expected = 'expected how many proxies stand in front, such as 1, or their addresses, such as loopback, 10.0.0.0/8'

/** Reads how an operator says which proxies tell the truth; throws a sentence where that trusts everybody or nobody could. */
export function trustedProxies(text: string): TrustedProxies {
  const said = text.trim().toLowerCase()
  if (['false', 'no', 'off', '0'].includes(said)) return false
  if (['true', 'yes', 'on', 'all', '*'].includes(said))
    throw new Error(
      `${text.trim()} would let whoever asks say that they are somebody else, past every limit: ${expected}`
    )
  if (/^\d{1,2}$/.test(said)) return Number(said)
  const parts = said.split(/[\s,]+/).filter((part) => part !== '')
  if (parts.length === 0) throw new Error(expected)
  for (const part of parts) {
    if (named.includes(part)) continue
    const [address = '', bits, ...more] = part.split('/')
    const most = { 4: 32, 6: 128, 0: -1 }[isIP(address)]!
    const isNetwork = bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most)
    if (most < 0 || !isNetwork || more.length > 0) throw new Error(`${part} is no address: ${expected}`)
    if (bits !== undefined && Number(bits) === 0)
      throw new Error(`${part} is everybody, who could then say that they are somebody else: ${expected}`)
  }
  return parts.join(', ')
}
