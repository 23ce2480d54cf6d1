/** Own lines and bars are dashed and own points have a rim, so that they are told from others without their colour. */
export function markOwn<Chart extends Element>(chart: Chart, isOwn: (key: string) => boolean): Chart {
  for (const mark of chart.querySelectorAll(marks)) {
    if (!isOwn(mark.getAttribute('data-key')!)) continue
    mark.setAttribute('data-own', '')
    // On a point dashes would be crumbs: it has a rim.
    if (mark.localName !== 'circle') mark.setAttribute('stroke-dasharray', mark.localName === 'path' ? '7 3' : '4 2')
    if (mark.localName === 'path') continue
    mark.setAttribute('stroke', 'var(--ink, currentColor)')
    mark.setAttribute('stroke-width', '1.5')
  }
  return chart
}

/** What has a key beside these is a name, or a place that is pointed at. */
const marks = ['path', '.bars rect', ...['dots', 'measured', 'estimated'].map((one) => `.${one} circle`)]
  .map((mark) => `${mark}[data-key]`)
  .join()

/** The key of what is of the file; what is ours goes by the code of its area alone. */
export const ownKey = (refArea: string): string => `own ${refArea}`
export const isOwnKey = (key: string): boolean => key.startsWith('own ')
export const areaOfKey = (key: string): string => key.replace(/^\w+ /, '')
