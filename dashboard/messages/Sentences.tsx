import type { ReactNode } from 'react'
import { Joined } from './Joined.tsx'

/** Sentences one after the other, with the space between them that their language writes: in Chinese there is none. */
export const Sentences = ({ children }: { children: ReactNode }) => <Joined by="list.sentences">{children}</Joined>
