/** The years that an axis of this width can name: whole years, at most eight, always the last. */
export function yearTicks(startPeriod: number, endPeriod: number, width: number): number[] {
  const room = Math.max(1, Math.min(8, Math.floor(width / 44)))
  const span = endPeriod - startPeriod
  const step = [1, 2, 4, 5, 10, 20, 50].find((years) => Math.floor(span / years) + 1 <= room) ?? span + 1
  const years = Array.from({ length: span + 1 }, (_, i) => startPeriod + i)
  return years.filter((year) => (endPeriod - year) % step === 0)
}
