import { areaLevels, type Language } from '../../data/structure/codelists.ts'

/** Areas of every level: a view may name them all, even those that no filter offers. */
export const areasQuestion = (language: Language) => ({ language, levels: [...areaLevels] })
