import type { Library } from '../../src/model/library'
import { library as bundled } from '../../src/pathways'
import { engines } from './sections/engines'

/** Runs the benchmark. */
export const bench = async (_: readonly string[]): Promise<void> => {
  console.log(await engines(bundled as Library))
}
