import { expect, it } from 'vitest'
import { refuseOtherAudience, serverEnvironment } from './serverEnvironment.ts'

it('reads the release with private datasets only where it is told to', () => {
  expect(serverEnvironment({})).toMatchObject({ pointer: 'data/built/current', isPrivate: false })
  expect(serverEnvironment({ PRIVATE: '1' })).toMatchObject({ pointer: 'data/built/current-private', isPrivate: true })
  expect(() => serverEnvironment({ PRIVATE: 'yes' })).toThrow('PRIVATE: 1 to serve private datasets, or nothing')
})

it('opens no release for the other audience, whatever path it stands at', () => {
  const [open, closed] = ['2026.3-fa1a278646ef', '2026.3-fa1a278646ef-private'] as const
  expect(() => refuseOtherAudience(closed, false)).toThrow('opens with PRIVATE=1 alone')
  expect(() => refuseOtherAudience(open, true)).toThrow('holds no private datasets')
  expect(refuseOtherAudience(open, false)).toBeUndefined()
  expect(refuseOtherAudience(closed, true)).toBeUndefined()
})
