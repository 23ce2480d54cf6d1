import type { CellKind } from './cellKinds.ts'

/** One shape a kind, drawn in ink: told apart without colour. */
export const shapes: Record<CellKind, string> = {
  above_zero: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11',
  zero: 'M8 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9',
  not_reported: 'M3.5 3.5l9 9m0-9l-9 9',
  no_figure_here: 'M3.5 8h9',
  outside_period: 'M8 3l5 9.5h-10z',
  outside_release: 'M6 3v10M10 3v10',
  cannot_exist: 'M3.5 3.5h9v9h-9zM3.5 12.5l9-9',
  in_another: 'M8 13.5v-10m-4 4l4-4l4 4',
  suppressed: 'M3.5 3.5h9v9h-9z',
  set_aside: 'M8 2.5l5.5 5.5l-5.5 5.5l-5.5-5.5z',
}
const filled: readonly CellKind[] = ['above_zero', 'suppressed']

/** The shape alone; its words stand beside it or in the cell. */
export const KindShape = ({ kind }: { kind: CellKind }) => (
  <svg className={filled.includes(kind) ? 'kind filled' : 'kind'} viewBox="0 0 16 16" aria-hidden="true">
    <path d={shapes[kind]} />
  </svg>
)
