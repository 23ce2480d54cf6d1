/** Whether a number is another one with fewer digits. */
export function isRounded(is: unknown, was: unknown): boolean {
  if (typeof is !== 'number' || typeof was !== 'number' || is === was) return false
  const [, decimals = ''] = String(is).split('.')
  const digits = String(Math.abs(is)).replace(/[.]|0+$/g, '').length
  return (
    Number(was.toFixed(decimals.length)) === is || Number(was.toPrecision(Math.max(1, Math.min(digits, 15)))) === is
  )
}
