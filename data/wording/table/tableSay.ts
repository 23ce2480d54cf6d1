import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../../structure/codelists.ts'
import type { MessageArguments } from '../messages.ts'
import type en from './messages/en.json'

export type TableKey = keyof typeof en
export type TableMessages = Readonly<Record<TableKey, string>>
export type TableSay = (key: TableKey, args?: MessageArguments) => string

/** What only tables say, in one language. It travels with the pages that have one, and not before. */
export function createTableSay(language: Language, messages: TableMessages): TableSay {
  const formats = new Map<TableKey, IntlMessageFormat>()
  return (key, args) => {
    const format = formats.get(key) ?? new IntlMessageFormat(messages[key], `${language}-u-nu-latn`)
    formats.set(key, format)
    return String(format.format(args))
  }
}
