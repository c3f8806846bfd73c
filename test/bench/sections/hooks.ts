import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { adviseSync } from '../../../src/adviseSync'
import { signalsFromBundle } from '../../../src/fhir/record/signalsFromBundle'
import { handle } from '../../../src/handle'
import type { Library } from '../../../src/model/library'
import { median } from '../timing/median'
import { NETWORK } from '../workload/complete'
import { hookRequests } from '../workload/hookRequests'
import { DAY } from '../workload/persons'

const PERSONS = 60
const SECONDS = 10
const AT_MOST = 25

const started = async (): Promise<{ readonly address: string; readonly stop: () => void }> => {
  const child = spawn(process.execPath, [
    'dist/cli.js',
    'serve',
    '--port',
    '0',
    '--on',
    DAY,
    '--network',
    NETWORK,
    '--json',
  ])
  const [line] = await once(child.stdout, 'data')
  // The log of the requests is not looked at, but has to go somewhere.
  child.stdout.resume()
  return { address: JSON.parse(String(line)).address, stop: () => child.kill() }
}

/** Asks one after the other, for so many seconds, and tells how long each answer took. */
const timesOf = async (address: string, bodies: readonly string[], seconds: number): Promise<readonly number[]> => {
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  for (let nth = 0; performance.now() < end; nth += 1) {
    const start = performance.now()
    const response = await fetch(`${address}/cds-services/zorgpad`, {
      method: 'POST',
      body: bodies[nth % bodies.length] ?? '',
    })
    const { cards } = (await response.json()) as { readonly cards?: readonly unknown[] }
    if (response.status !== 200 || cards === undefined || cards.length === 0)
      throw new Error(`answered ${response.status}`)
    times.push(performance.now() - start)
  }
  return times
}

const spent = async (work: (nth: number) => unknown): Promise<number> => {
  const times: number[] = []
  for (let nth = 0; nth < PERSONS * 3; nth += 1) {
    const start = performance.now()
    await work(nth % PERSONS)
    times.push(performance.now() - start)
  }
  return median(times.slice(PERSONS))
}

const profile = async (library: Library, bodies: readonly string[]): Promise<readonly string[]> => {
  const requests = bodies.map((body) => JSON.parse(body))
  const records = requests.map(({ prefetch }) => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: Object.values(prefetch).map((resource) => ({ resource })),
  }))
  const options = { patient: 'Patient/1', on: DAY }
  const inputs = records.map((record) => ({ ...signalsFromBundle(record, library, options).input, network: NETWORK }))
  const service = {
    id: 'zorgpad',
    hook: 'patient-view',
    title: 'Zorgpaden',
    description: 'Zorgpaden',
    library,
    network: NETWORK,
  } as const
  const parse = await spent((nth) => JSON.parse(bodies[nth] ?? ''))
  const map = await spent((nth) => signalsFromBundle(records[nth], library, options))
  const evaluate = await spent((nth) => adviseSync(library, inputs[nth] as (typeof inputs)[number]))
  const whole = await spent((nth) =>
    handle({ service: 'zorgpad', body: bodies[nth] }, { services: [service], on: DAY }),
  )
  const parts = { parse, map, evaluate, 'proposals and cards': whole - parse - map - evaluate }
  return Object.entries(parts).map(
    ([name, time]) => `| ${name} | ${time.toFixed(2)} ms | ${((100 * time) / whole).toFixed(0)} % |`,
  )
}

/** Times an EHR that opens one record after the other, and tells where the time goes. */
export const hooks = async (library: Library): Promise<string> => {
  const bodies = hookRequests(library, PERSONS)
  const { address, stop } = await started()
  try {
    await timesOf(address, bodies, SECONDS / 2)
    const times = [...(await timesOf(address, bodies, SECONDS))].sort((one, other) => one - other)
    const last = times[Math.floor(times.length * 0.99)] ?? Number.NaN
    return [
      `\`zorgpad serve\`, a \`patient-view\` request with 200 resources in the prefetch (${((bodies[0]?.length ?? 0) / 1000).toFixed(0)} kB), ${PERSONS} persons in turn, one connection: ${times.length} requests in ${SECONDS} s, all answered with cards.`,
      '',
      '| | median | p99 | asked, median |',
      '| --- | ---: | ---: | ---: |',
      `| whole request | ${median(times).toFixed(1)} ms | ${last.toFixed(1)} ms | ${AT_MOST} ms |`,
      '',
      '| of it, in one process by itself | median | share |',
      '| --- | ---: | ---: |',
      ...(await profile(library, bodies)),
    ].join('\n')
  } finally {
    stop()
  }
}
