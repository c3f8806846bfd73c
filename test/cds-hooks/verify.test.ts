import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { route } from '../../src/cds-hooks'

const URL_OF_SERVICE = 'https://zorgpad.example'
const ISSUER = 'https://epd.example'
const PATH = '/cds-services/zorgpad'

interface Verifying {
  readonly verifier: (of: { readonly url: string; readonly issuers: object }) => typeof verify
}

type Keys = Awaited<ReturnType<typeof generateKeyPair>>

let [es, rs, other]: Keys[] = []
let verify: (token: string | undefined, path: string) => Promise<boolean>

const publicJwk = async ({ publicKey }: Keys, kid: string, alg: string) => ({
  ...(await exportJWK(publicKey)),
  kid,
  alg,
})

beforeAll(async () => {
  es = await generateKeyPair('ES384', { extractable: true })
  rs = await generateKeyPair('RS384', { extractable: true })
  other = await generateKeyPair('ES384', { extractable: true })
  const keys = createLocalJWKSet({ keys: [await publicJwk(es, 'es', 'ES384'), await publicJwk(rs, 'rs', 'RS384')] })
  const example: Verifying = await import(new URL('../../docs/examples/cds-hooks/verify.mjs', import.meta.url).href)
  verify = example.verifier({ url: URL_OF_SERVICE, issuers: { [ISSUER]: keys } })
})

let turn = 0
const now = (): number => Math.floor(Date.now() / 1000)
const claims = (change: Readonly<Record<string, unknown>> = {}): JWTPayload => {
  turn += 1
  return { iss: ISSUER, aud: `${URL_OF_SERVICE}${PATH}`, iat: now(), exp: now() + 60, jti: `jti-${turn}`, ...change }
}

const signed = (
  payload: JWTPayload,
  key: Parameters<SignJWT['sign']>[0] | undefined,
  header: { alg: string; kid?: string; typ?: string },
) => new SignJWT(payload).setProtectedHeader({ typ: 'JWT', ...header }).sign(key as Parameters<SignJWT['sign']>[0])

const byEs = (change?: Readonly<Record<string, unknown>>): Promise<string> =>
  signed(claims(change), es?.privateKey, { alg: 'ES384', kid: 'es' })

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('S1: een token van wie je kent', () => {
  test('ES384 en RS384 worden aangenomen, voor een adres of een lijst daarvan', async () => {
    expect(await verify(await byEs(), PATH)).toBe(true)
    expect(await verify(await signed(claims(), rs?.privateKey, { alg: 'RS384', kid: 'rs' }), PATH)).toBe(true)
    expect(await verify(await byEs({ aud: [`${URL_OF_SERVICE}${PATH}`] }), PATH)).toBe(true)
  })

  const REFUSED: readonly (readonly [string, () => string | undefined | Promise<string>])[] = [
    ['geen token', () => undefined],
    ['iets anders dan een token', () => 'abc'],
    ['een ander adres', () => byEs({ aud: `${URL_OF_SERVICE}/cds-services/iets` })],
    ['het adres van de server alleen', () => byEs({ aud: URL_OF_SERVICE })],
    ['het adres met een schuine streep erachter', () => byEs({ aud: `${URL_OF_SERVICE}${PATH}/` })],
    ['geen adres', () => byEs({ aud: undefined })],
    ['verlopen', () => byEs({ iat: now() - 120, exp: now() - 60 })],
    ['geen einde', () => byEs({ exp: undefined })],
    ['geen begin', () => byEs({ iat: undefined })],
    ['lang geleden gemaakt', () => byEs({ iat: now() - 3600, exp: now() + 3600 })],
    ['geen jti', () => byEs({ jti: undefined })],
    ['een onbekende uitgever', () => byEs({ iss: 'https://onbekend.example' })],
    ['een uitgever met een naam van JavaScript', () => byEs({ iss: 'constructor' })],
    ['geen uitgever', () => byEs({ iss: undefined })],
    ['een andere sleutel', () => signed(claims(), other?.privateKey, { alg: 'ES384', kid: 'es' })],
    ['een onbekende kid', () => signed(claims(), es?.privateKey, { alg: 'ES384', kid: 'anders' })],
    ['geen typ', async () => signed(claims(), es?.privateKey, { alg: 'ES384', kid: 'es', typ: 'at+jwt' })],
    ['alg none', () => `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims())}.`],
    [
      'HS256 met de openbare sleutel als geheim',
      async () => {
        const secret = new TextEncoder().encode(JSON.stringify(await publicJwk(es as Keys, 'es', 'ES384')))
        return signed(claims(), secret, { alg: 'HS256', kid: 'es' })
      },
    ],
    [
      'veranderd na het tekenen',
      async () => {
        const [head = '', , signature = ''] = (await byEs()).split('.')
        return `${head}.${encoded(claims())}.${signature}`
      },
    ],
  ]

  test.each(REFUSED)('%s wordt geweigerd', async (_, make) => {
    expect(await verify(await make(), PATH)).toBe(false)
  })

  test('een tweede keer hetzelfde token wordt geweigerd', async () => {
    const token = await byEs()
    expect(await verify(token, PATH)).toBe(true)
    expect(await verify(token, PATH)).toBe(false)
  })
})

describe('route laat niemand binnen zonder token', () => {
  const on = '2026-03-02'
  const get = (authorization?: string) =>
    route({ method: 'GET', path: '/cds-services', authorization }, { services: [], on, verify })

  test.each([undefined, 'Bearer', 'Bearer ', 'Basic abc', 'Bearer a b'])('%j geeft 401', async (authorization) => {
    expect(await get(authorization)).toMatchObject({
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer' },
      body: { resourceType: 'OperationOutcome', issue: [{ code: 'security' }] },
    })
  })

  test('met een token voor precies dat adres wel', async () => {
    const token = await byEs({ aud: `${URL_OF_SERVICE}/cds-services` })
    expect(await get(`Bearer ${token}`)).toMatchObject({ status: 200, body: { services: [] } })
  })

  test('het adres van de terugmelding is een ander dan dat van de dienst', async () => {
    const request = { method: 'POST', path: `${PATH}/feedback`, body: { feedback: [] } }
    const token = await byEs()
    const answer = await route({ ...request, authorization: `Bearer ${token}` }, { services: [], on, verify })
    expect(answer.status).toBe(401)
  })
})
