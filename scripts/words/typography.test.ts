import { describe, expect, it } from 'vitest'
import { everyMessage, everyTableText } from './everyText.ts'
import { spelledOut } from './spelledOut.ts'
import { faultOf, rules } from './typography.ts'

const texts = [
  ...everyMessage()
    // What stands between two other texts begins or ends with a space of its own.
    .filter(({ key }) => !/^(list|pair)\./.test(key))
    .flatMap((message) => spelledOut(message.text).map((text) => ({ ...message, text }))),
  ...everyTableText(),
]

describe.each(rules)('$rule', (rule) => {
  it.each(rule.languages)('in %s', (language) => {
    const broken = texts
      .filter((text) => text.language === language)
      .flatMap(({ file, key, text }) => {
        const fault = faultOf(rule, text)
        return fault === undefined ? [] : [`${file} ${key}: ${fault}`]
      })
    expect([...new Set(broken)]).toEqual([])
  })
})
