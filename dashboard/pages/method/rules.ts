import type { InterfaceKey } from '../../messages/interfaceSay.ts'
import type english from './messages/en.json'
import type { TermList } from './Terms.tsx'

export interface Rule {
  /** Where it stands on the page: the part of the address behind the #. */
  id: string
  /** Of its own, or what the thing is called elsewhere. */
  title?: keyof typeof english
  shared?: InterfaceKey
  text: keyof typeof english
  /** The codes that it explains. */
  terms?: TermList
}

/** The rules in the order in which they are read. */
export const rules: readonly Rule[] = [
  { id: 'promise', title: 'promise', text: 'promise.text' },
  { id: 'address', title: 'address', text: 'address.text' },
  { id: 'release', title: 'release', text: 'release.text' },
  { id: 'missing', title: 'missing', text: 'missing.text', terms: 'missing' },
  { id: 'flags', title: 'flags', text: 'flags.text', terms: 'flag' },
  { id: 'comparable', title: 'comparable', text: 'comparable.text', terms: 'certainty' },
  { id: 'tags', title: 'tags', text: 'tags.text', terms: 'basis' },
  { id: 'per-thousand', shared: 'measure.per_1000', text: 'perThousand.text' },
  { id: 'change', shared: 'head.change', text: 'change.text' },
  { id: 'whole', shared: 'groups.whole', text: 'whole.text' },
  { id: 'hours', title: 'hours', text: 'hours.text' },
  { id: 'rank', title: 'rank', text: 'rank.text' },
  { id: 'relation', title: 'relation', text: 'relation.text' },
  { id: 'smooth', title: 'smooth', text: 'smooth.text' },
  { id: 'practices', shared: 'practices.good', text: 'practices.text' },
  { id: 'areas', title: 'areas', text: 'areas.text', terms: 'classification' },
]
