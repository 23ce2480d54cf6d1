import { type MethodField, methodFields } from '../structure/codelists.ts'

/** Fields whose values are no list: a survey has a name of its own, and how many were asked is a number. */
const open: readonly MethodField[] = ['survey', 'sample_size']

/** The codes that each field of a method may have: those that have words. `messages` are those of any language. */
export const methodCodesIn = (messages: object): Partial<Record<MethodField, string[]>> =>
  Object.fromEntries(
    methodFields
      .filter((field) => !open.includes(field))
      .map((field) => [field, codesOf(field, messages)])
      .filter(([, codes]) => codes!.length > 0)
  )

const codesOf = (field: MethodField, messages: object) =>
  Object.keys(messages).flatMap((key) => (key.startsWith(`method.${field}.`) ? [key.slice(field.length + 8)] : []))
