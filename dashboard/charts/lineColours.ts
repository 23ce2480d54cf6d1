import type { LineLook } from './chartLine.ts'

/** The colour slots of lines, as numbers of the custom properties `--line-1` … `--line-8` in chart.css. */
export const lineSlots = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** The slot of the line at this place; 0, the grey of `--line-0`, past the eighth. */
export function slotOf(index: number): number {
  return lineSlots[index] ?? 0
}

/** The paint of a line: its slot's, or ink where it is a group's. */
export function paintOf({ slot, look }: { slot: number; look?: LineLook | undefined }): string {
  if (!look || look === 'quiet') return lineColour(slot)
  return look === 'dashed' ? 'var(--ink, currentColor)' : 'var(--ink-soft, currentColor)'
}

/** A slot's colour as a paint that follows the theme without a redraw. */
export function lineColour(slot: number): string {
  return `var(--line-${slot})`
}
