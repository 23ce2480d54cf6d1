import type { Sex } from '../../data/structure/codelists.ts'

/** ILOSTAT's codes of sex, which tidy copies of other publishers use as well. */
export const sexOf: Readonly<Record<string, Sex>> = { SEX_T: '_T', SEX_F: 'F', SEX_M: 'M' }
