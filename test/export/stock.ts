import { Engine } from 'json-rules-engine'
import type { Facts, JsonRule } from '../../src/model/jsonRule'

/** As they come out of a file: nothing but JSON. */
const asJson = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T

/** Runs rules in a stock engine, made for this run; gives the types of the events, sorted. */
export const fired = async (
  rules: readonly JsonRule[],
  facts: Facts,
  options: { readonly allowUndefinedFacts?: boolean } = {},
): Promise<string[]> => {
  const engine = new Engine(asJson([...rules]), options)
  for (const [name, value] of Object.entries(asJson(facts))) engine.addFact(name, value)
  const { events } = await engine.run()
  return events.map(({ type }) => type).sort()
}
