import type { Ground } from '../../../data/structure/comparability.ts'
import { describeGround } from '../../../data/wording/describeGround.ts'
import { useWholeWording } from './useWholeWording.ts'

/** A reason with the two values that differ; what methods are called travels with it. */
export const GroundBetween = ({ ground }: { ground: Ground }) => <t-t>{describeGround(ground, useWholeWording())}</t-t>
