/** The chart and the coastlines that it draws on, from our own build. */
export async function loadMap() {
  const [{ mapChart }, { coastlines }] = await Promise.all([
    import('../../charts/mapChart.ts'),
    import('../../charts/coastlines.ts'),
  ])
  return { mapChart, coastlines: coastlines() }
}
