import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, languageOf } from '../structure/codelists.ts'

export type MessageArguments = Readonly<Record<string, string | number>>
/** Says the message of a key. */
export type SayOf<Key extends string> = (key: Key, args?: MessageArguments) => string

/** Says the ICU messages of one language. Each is prepared when it is first said; built pages have theirs parsed. */
export function createSay<Key extends string>(language: Language, messages: Readonly<Record<Key, string>>): SayOf<Key> {
  const { locale } = languageOf[language]
  const formats = new Map<Key, IntlMessageFormat>()
  return (key, args) => {
    let format = formats.get(key)
    if (!format) {
      if (!Object.hasOwn(messages, key)) throw new Error(`no message ${key} in ${language}`)
      format = new IntlMessageFormat(messages[key], locale, undefined, { ignoreTag: true })
      formats.set(key, format)
    }
    return String(format.format(args))
  }
}
