import type { ReactNode } from 'react'
import { Joined } from './Joined.tsx'

/** Short things beside each other, such as an indicator, its unit and its year: what `wording.beside` is for texts. */
export const Beside = ({ children }: { children: ReactNode }) => <Joined by="list.beside">{children}</Joined>
