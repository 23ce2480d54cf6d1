import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { useWords } from '../messages/words.ts'
import type { Known } from './known.ts'

/** The names by which areas and groups are known, once something in an address must be told by them. */
export function useMeanings(isNeeded: boolean): Pick<Known, 'names' | 'groups'> {
  const { language } = useWords()
  const { data: names } = useQuery({ ...api.areas.names.queryOptions(), enabled: isNeeded })
  const { data: groups } = useQuery({ ...api.areas.groups.queryOptions({ language }), enabled: isNeeded })
  return { names, groups }
}
