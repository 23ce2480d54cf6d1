import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../../data/structure/codelists.ts'
import type english from './en.json'

/** The words of the interface itself; what is said of data stands in `data/wording`. */
export type InterfaceMessages = Record<keyof typeof english, string>
export type InterfaceKey = keyof InterfaceMessages
export type SayOf<Key extends string> = (key: Key, args?: Record<string, string | number>) => string
export type Say = SayOf<InterfaceKey>

/** Says messages in one language, with Latin digits in all. */
export function sayIn<Key extends string>(language: Language, messages: Record<Key, string>): SayOf<Key> {
  const formats = new Map<Key, IntlMessageFormat>()
  return (key, args) => {
    const format = formats.get(key) ?? new IntlMessageFormat(messages[key], `${language}-u-nu-latn`)
    formats.set(key, format)
    return String(format.format(args))
  }
}
