import { expect, it } from 'vitest'
import { dutchMonitorColumns, importDutchMonitor } from './importDutchMonitor.ts'
import { publisherTable } from './publisherTable.ts'

it('takes the whole country at the ages that are ours, and counts what it leaves out', () => {
  const rows = [
    'NLD,2016,18+,28.9',
    'NLD,2016,65+,29.6',
    'NLD,2016,18-64 (file name 18_65),28.7',
    'NL-GM1680,2016,18+,34.7',
  ]
  const text = `${dutchMonitorColumns.join()}\n${rows.join('\n')}\n`
  const { observations, leftOut } = importDutchMonitor(publisherTable('monitor.csv', text, dutchMonitorColumns))
  expect(observations.filter(({ obsValue }) => obsValue !== null)).toMatchObject([
    { refArea: '528', timePeriod: 2016, age: '_T', obsValue: 28.9 },
    { refArea: '528', timePeriod: 2016, age: 'Y_GE65', obsValue: 29.6 },
  ])
  expect(observations.filter(({ obsValue }) => obsValue === null)).toHaveLength(2 * 4)
  expect(leftOut.map(({ figures }) => figures)).toEqual([1, 1])
})
