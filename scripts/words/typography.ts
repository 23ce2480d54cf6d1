import { type Language, languages } from '../../data/structure/codelists.ts'
import { counted, inserted } from './spelledOut.ts'

/** One rule of how a language is set: what it asks for, and what breaks it. */
export interface Rule {
  rule: string
  languages: readonly Language[]
  fault: RegExp
}

const all: readonly Language[] = languages
const han = '[\\p{Script=Han}]'

/** How the six languages are set, one thought a rule, after the usage of the United Nations. */
export const rules: readonly Rule[] = [
  { rule: 'an apostrophe is ’ and a quotation mark is its language’s', languages: all, fault: /['"]/ },
  { rule: 'a minus is U+2212, never a hyphen', languages: all, fault: /(?<![\p{L}\p{N}\uFFFC./_–])-\d/u },
  {
    rule: 'there is one space between words, and none at either end',
    languages: all,
    fault: /[ \u00a0\u202f]{2}|^ | $/,
  },
  { rule: 'three dots are one sign', languages: all, fault: /\.\.\./ },
  { rule: 'a colon never meets a colon', languages: all, fault: /[:：]\s*[:：]|[.。]\s*[.。:：](?!\p{L})/u },
  {
    rule: 'nothing is in empty brackets or between two commas',
    languages: all,
    fault: /\(\s*\)|（\s*）|[,،，]\s*[,،，]/,
  },

  { rule: 'quotes are “…”', languages: ['en', 'zh'], fault: /[«»„]/ },
  { rule: 'quotes are «…»', languages: ['ar', 'es', 'fr'], fault: /[“”„]/ },
  { rule: 'quotes are «…», and „…“ within them', languages: ['ru'], fault: /”|(?<!„[^“]*)“/ },

  {
    rule: 'years are joined by an en dash',
    languages: ['en', 'zh', 'ru'],
    fault: /\b(19|20)\d\d-((19|20)\d\d|1[3-9]|[2-9]\d)\b(?!-)/,
  },
  { rule: 'years are joined by a hyphen', languages: ['es', 'fr'], fault: /\b(19|20)\d\d[–—](19|20)?\d\d\b/ },
  { rule: 'a dash has no spaces', languages: ['en'], fault: / [–—]|[–—] / },
  { rule: 'a dash has U+00A0 before it', languages: ['fr', 'ru'], fault: / [–—-] |\u00a0- / },
  { rule: 'a dash is —', languages: ['es'], fault: / – | - / },
  { rule: 'a dash is two signs wide', languages: ['zh'], fault: /(?<!—)—(?!—)| [–-] / },

  { rule: 'per cent has no space', languages: ['en', 'zh', 'ar'], fault: /\s%/ },
  { rule: 'per cent has U+00A0 before it', languages: ['es', 'fr', 'ru'], fault: /(?<!\u00a0|^)%(?![\dA-F]{2})/ },
  { rule: 'thousands are parted by a comma', languages: ['en', 'zh', 'ar'], fault: /\d[ \u00a0\u202f]\d{3}(?!\d)/ },
  { rule: 'thousands are parted by U+202F', languages: ['fr'], fault: /\d[ \u00a0.]\d{3}(?!\d)/ },
  {
    rule: 'thousands are parted by U+202F from five digits on',
    languages: ['es'],
    fault: /\d[ \u00a0.]\d{3}(?!\d)|(?<![\d\u202f])\d\u202f\d{3}(?![\d\u202f])/,
  },
  {
    rule: 'thousands are parted by U+00A0 from five digits on',
    languages: ['ru'],
    fault: /\d[ \u202f.]\d{3}(?!\d)|(?<![\d\u00a0])\d\u00a0\d{3}(?![\d\u00a0])/,
  },
  {
    rule: 'U+00A0 stands between a number and its noun',
    languages: ['es', 'fr', 'ru'],
    fault: new RegExp(`${counted} (?!(de|sur) (un total|${counted}))\\p{L}`, 'u'),
  },

  { rule: 'U+00A0 stands before a colon, a semicolon and »', languages: ['fr'], fault: /(?<![\u00a0\d])[:;»]/ },
  { rule: 'U+00A0 stands after «', languages: ['fr'], fault: /«(?!\u00a0)/ },
  { rule: 'U+202F stands before ? and !', languages: ['fr'], fault: /(?<![\u202f?!])[?!]/ },
  {
    rule: 'no space stands before a mark',
    languages: ['en', 'es', 'ru', 'ar', 'zh'],
    fault: /\s[:;,.?!،؛؟，；：。、？！](?![\d\p{L}])/u,
  },
  { rule: 'a question opens with ¿', languages: ['es'], fault: /^[^¿]*\?/ },
  { rule: 'there is no ё', languages: ['ru'], fault: /[ёЁ]/ },

  {
    rule: 'marks beside Chinese are full-width',
    languages: ['zh'],
    fault: new RegExp(`${han}[\u201d》${inserted}]*[,;:?!()]|[,;:?!()][\u201c《${inserted}]*${han}|${han}\\.$`, 'u'),
  },
  {
    rule: 'no space stands beside Chinese',
    languages: ['zh'],
    fault: new RegExp(`${han}\\s|\\s${han}|\\s[（“《]|[）”》]\\s`, 'u'),
  },

  { rule: 'marks are those of Arabic', languages: ['ar'], fault: /[,;?](?!\d)/ },
  { rule: 'tanwin is written on the alif', languages: ['ar'], fault: /\u064b\u0627/ },
  { rule: 'there is no dash, but in a range that is isolated', languages: ['ar'], fault: /[–—]/ },
  { rule: 'a minus has U+200E before it', languages: ['ar'], fault: /(?<!\u200e)−/ },
  { rule: 'a Latin word is isolated', languages: ['ar'], fault: /\p{Script=Latin}{2}/u },
]

/** Where a text breaks a rule: the few letters around it, or nothing. */
export function faultOf({ fault, languages }: Rule, text: string): string | undefined {
  const set = languages.length === 1 && languages[0] === 'ar' ? text.replace(isolated, inserted) : text
  const found = fault.exec(set.replaceAll(/https?:\/\/[^\s\u2069]+/g, inserted))
  return found ? set.slice(Math.max(0, found.index - 12), found.index + found[0].length + 12) : undefined
}

/** What Arabic sets apart, so that it keeps its own direction. */
const isolated = /[\u2066\u2067\u2068][^\u2066-\u2069]*\u2069/g

/** What holds for whole sentences, beside the rules for every text. */
export const sentenceRules: readonly Rule[] = [
  {
    rule: 'a sentence begins with a capital',
    languages: ['en', 'es', 'fr', 'ru'],
    fault: /^\p{Ll}|(?<!(^|\s)\p{L})[.!?] \p{Ll}/u,
  },
  { rule: 'nothing is left empty or in code', languages: all, fault: /undefined|null|NaN|[{}]|\b_T\b/ },
  {
    rule: 'none is said in words',
    languages: ['en', 'es', 'fr', 'ru'],
    fault: /(?<![\d.,])0 (of|de|sur|из)(?!\p{L})/u,
  },
]
