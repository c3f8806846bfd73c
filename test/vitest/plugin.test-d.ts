import { describe, expectTypeOf, test } from 'vitest'
import { defineConfig } from 'vitest/config'
import { testLibrary, zorgpad } from '../../src/vitest'

test('een plug-in zoals vitest hem aanneemt', () => {
  defineConfig({
    plugins: [zorgpad(), zorgpad({ library: 'een' }), zorgpad({ library: ['een', 'twee'], withBundled: true })],
  })
  // @ts-expect-error een optie die er niet is
  zorgpad({ libary: 'een' })
})

test('testLibrary is af te wachten, ook door describe', () => {
  expectTypeOf<Awaited<ReturnType<typeof testLibrary>>>().toEqualTypeOf<void>()
  describe('alles', () => testLibrary('bieb', { withBundled: true }))
  // @ts-expect-error er is altijd een map
  testLibrary()
})
