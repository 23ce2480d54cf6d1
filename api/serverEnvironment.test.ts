import { expect, it } from 'vitest'
import { refuseOtherAudience, serverEnvironment } from './serverEnvironment.ts'

it('reads the release with private datasets only where it is told to', () => {
  expect(serverEnvironment({})).toMatchObject({ pointer: 'data/built/current' })
  expect(serverEnvironment({ PRIVATE: '1' })).toMatchObject({ pointer: 'data/built/current-private', mark: 'private' })
  expect(() => serverEnvironment({ PRIVATE: 'yes' })).toThrow('PRIVATE: 1 to serve private datasets, or nothing')
})

it('opens no private release for another audience, whatever path it stands at', () => {
  const [open, closed] = ['2026.3-fa1a278646ef', '2026.3-fa1a278646ef-private'] as const
  expect(() => refuseOtherAudience(closed, undefined)).toThrow('opens with PRIVATE=1 alone')
  expect(() => refuseOtherAudience(open, 'private')).toThrow('holds no private datasets')
  expect(refuseOtherAudience(open, undefined)).toBeUndefined()
  expect(refuseOtherAudience(closed, 'private')).toBeUndefined()
})

it('reads a release with made-up figures only where it is told to, and never beside private datasets', () => {
  const synthetic = { pointer: 'data/built/synthetic/current', mark: 'synthetic' }
  expect(serverEnvironment({ SYNTHETIC: '1' })).toMatchObject(synthetic)
  expect(() => serverEnvironment({ SYNTHETIC: 'yes' })).toThrow('SYNTHETIC: 1 to serve made-up figures, or nothing')
  expect(() => serverEnvironment({ SYNTHETIC: '1', PRIVATE: '1' })).toThrow('SYNTHETIC: no made-up figures beside')
})

it('opens made-up figures with SYNTHETIC=1 alone, and nothing else with it', () => {
  const [open, made] = ['2026.3-fa1a278646ef', '2026.3-fa1a278646ef-synthetic'] as const
  expect(() => refuseOtherAudience(made, undefined)).toThrow('holds made-up figures: it opens with SYNTHETIC=1 alone')
  expect(() => refuseOtherAudience(made, 'private')).toThrow('it opens with SYNTHETIC=1 alone')
  expect(() => refuseOtherAudience(open, 'synthetic')).toThrow('holds no made-up figures: start without SYNTHETIC')
  expect(refuseOtherAudience(made, 'synthetic')).toBeUndefined()
})
