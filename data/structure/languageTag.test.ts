import { expect, it } from 'vitest'
import { languages } from './codelists.ts'
import { languageOfTag, languageTag } from './languageTag.ts'

it('names Chinese with its script and every other language as its address does', () => {
  expect(languages.map(languageTag)).toEqual(['ar', 'zh-Hans', 'en', 'es', 'fr', 'ru'])
})

it('knows the language of a page by what the page calls it', () => {
  expect(languages.map((language) => languageOfTag(languageTag(language)))).toEqual([...languages])
  expect(languageOfTag('zh')).toBeUndefined()
})
