/**
 * A path by whole pixels, so that it travels light: of straight lines each point by its distance from the one before, and
 * none twice, and a minus parts two numbers by itself; of other shapes the same with its numbers rounded.
 */
export function wholePixels(path: string): string {
  if (/[^MLZ\d.,-]/.test(path)) return path.replace(/-?\d+\.\d+/g, rounded)
  return path
    .split(/(?=M)/)
    .map((stretch) => {
      const points = stretch
        .replace(/^M|Z$/g, '')
        .split('L')
        .map((point) => point.split(',').map((pixels) => Math.round(Number(pixels))) as [number, number])
      const [[left, top], ...others] = points as [[number, number], ...[number, number][]]
      let [x, y] = [left, top]
      const steps = others.flatMap(([nextX, nextY]) => {
        const step = `${nextX - x},${nextY - y}`
        ;[x, y] = [nextX, nextY]
        return step === '0,0' ? [] : [step]
      })
      return `M${left},${top}${steps.length > 0 ? `l${steps.join(' ').replace(/[ ,]-/g, '-')}` : ''}${stretch.endsWith('Z') ? 'Z' : ''}`
    })
    .join('')
}

const rounded = (pixels: string) => Number(pixels).toFixed()
