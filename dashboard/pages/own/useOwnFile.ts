import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { OwnModel } from '../../../api/models/ownModel.ts'
import type { OwnProblems } from '../../../data/own/ownProblem.ts'
import { api } from '../../answers/api.ts'
import { useWords } from '../../messages/words.ts'
import { type Ask, startReader } from './askReader.ts'
import type { ReadFile } from './ownReader.ts'

/** How far the file of a reader has come. */
export type OwnFileState =
  | { is: 'none' }
  | { is: 'reading'; name: string }
  | { is: 'failed'; name: string }
  | { is: 'wrong'; name: string; problems: OwnProblems }
  | { is: 'read'; name: string; file: ReadFile; model: OwnModel; ask: Ask }

/**
 * The file that was dropped or chosen last, as it was read. What it is read with is asked first and is one answer for
 * everybody; nothing of the file is in any question.
 */
export function useOwnFile() {
  const { language } = useWords()
  const answers = useQueryClient()
  const [state, setState] = useState<OwnFileState>({ is: 'none' })
  const reader = useRef<ReturnType<typeof startReader>>(undefined)
  const held = useRef<{ data?: File; mapping?: File }>({})
  const turn = useRef(0)
  useEffect(() => () => reader.current?.stop(), [])

  const take = async (files: readonly File[]) => {
    const isMapping = ({ name }: File) => /\.json$/i.test(name)
    const [data, mapping] = [files.find((file) => !isMapping(file)), files.find(isMapping)]
    // A mapping alone goes with the file before it; a file alone begins anew.
    held.current = data ? { data, ...(mapping && { mapping }) } : { ...held.current, ...(mapping && { mapping }) }
    const { data: file, mapping: beside } = held.current
    if (!file) return
    const { name } = file
    turn.current += 1
    const mine = turn.current
    const settle = (next: OwnFileState) => mine === turn.current && setState(next)
    setState({ is: 'reading', name })
    try {
      reader.current ??= startReader()
      const { ask } = reader.current
      const [model, buffer, written] = await Promise.all([
        answers.fetchQuery(api.models.own.queryOptions({ language })),
        file.arrayBuffer(),
        beside?.text(),
      ])
      const bytes = new Uint8Array(buffer)
      const read = await ask('read', { bytes, name, model, ...(written !== undefined && { mapping: written }) })
      settle('problems' in read ? { is: 'wrong', name, problems: read } : { is: 'read', name, file: read, model, ask })
    } catch {
      // A thread that broke, for want of memory or whatever else, is begun anew.
      reader.current?.stop()
      reader.current = undefined
      settle({ is: 'failed', name })
    }
  }
  return { state, take }
}
