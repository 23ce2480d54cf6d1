import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../../data/structure/codelists.ts'
import type english from './en.json'

/** The words of the interface itself; what is said of data stands in `data/wording`. */
export type InterfaceMessages = Record<keyof typeof english, string>
export type InterfaceKey = keyof InterfaceMessages
export type Say = (key: InterfaceKey, args?: Record<string, string | number>) => string

/** Says a message of the interface in one language, with Latin digits in all. */
export function interfaceSay(language: Language, messages: InterfaceMessages): Say {
  const formats = new Map<InterfaceKey, IntlMessageFormat>()
  return (key, args) => {
    const format = formats.get(key) ?? new IntlMessageFormat(messages[key], `${language}-u-nu-latn`)
    formats.set(key, format)
    return String(format.format(args))
  }
}
