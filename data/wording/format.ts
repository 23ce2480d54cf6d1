import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, languageOf } from '../structure/codelists.ts'
import { numberFormat } from './numberFormat.ts'

export type MessageArguments = Readonly<Record<string, string | number>>
/** Says the message of a key. */
export type SayOf<Key extends string> = (key: Key, args?: MessageArguments) => string

/** Says the ICU messages of one language. Each is prepared when it is first said; built pages have theirs parsed. */
export function createSay<Key extends string>(language: Language, messages: Readonly<Record<Key, string>>): SayOf<Key> {
  const { locale } = languageOf[language]
  const formats = new Map<Key, IntlMessageFormat>()
  const formatters = formattersOf(language)
  return (key, args) => {
    let format = formats.get(key)
    if (!format) {
      if (!Object.hasOwn(messages, key)) throw new Error(`no message ${key} in ${language}`)
      format = new IntlMessageFormat(messages[key], locale, undefined, { ignoreTag: true, formatters })
      formats.set(key, format)
    }
    return String(format.format(args))
  }
}

type Formatters = NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>['formatters']

/** How a message writes its numbers and days: as everything else in the language does. */
function formattersOf(language: Language): Formatters {
  const { locale } = languageOf[language]
  const plain = numberFormat(language)
  const rules = new Map<string, Intl.PluralRules>()
  return {
    getNumberFormat: () => plain,
    getDateTimeFormat: (_, options) => new Intl.DateTimeFormat(locale, options),
    getPluralRules(_, options) {
      const key = options?.type ?? 'cardinal'
      return rules.get(key) ?? rules.set(key, new Intl.PluralRules(locale, options)).get(key)!
    },
  } as Formatters
}
