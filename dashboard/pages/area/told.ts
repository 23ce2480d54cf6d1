import type { ProfileModel } from '../../../api/models/profileModel.ts'
import type { Reader } from '../../../data/wording/reader.ts'

/** What every part of the page of an area is made from. */
export interface Told {
  profile: ProfileModel
  reader: Reader
}

/** Series that the page shows elsewhere than among its figures. */
export const shownElsewhere = ['POP_TOTAL', 'POP_15PLUS', 'VNR_PRESENTED', 'VOLUNTEERS_LATER']
