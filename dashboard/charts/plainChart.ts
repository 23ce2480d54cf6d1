/**
 * A chart as one picture with one sentence: its parts are hidden from assistive technology, for the table behind it is
 * what can be read there. It runs left to right in every language, since its years do.
 */
export function plainChart<Chart extends Element>(chart: Chart, sentence: string): Chart {
  chart.setAttribute('role', 'img')
  chart.setAttribute('aria-label', sentence)
  chart.setAttribute('direction', 'ltr')
  for (const part of chart.querySelectorAll(':scope > g')) {
    part.removeAttribute('aria-label')
    part.setAttribute('aria-hidden', 'true')
  }
  return chart
}
