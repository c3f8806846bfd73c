// Says whether a request comes from an EHR that you know, as CDS Hooks asks: https://cds-hooks.hl7.org/2.0/#trusting-cds-clients
import { decodeJwt, jwtVerify } from 'jose'

/**
 * Makes a `verify` for `route`.
 *
 * `url`: your own address, as clients know it; with the path it is the one audience that is taken.
 * `issuers`: the clients that you trust, by their `iss`, each with the keys you agreed on: `createRemoteJWKSet(new URL(…))` or
 * `createLocalJWKSet(…)`. The `jku` of a token is never followed: whoever makes up a token also makes up its keys.
 */
export const verifier = ({ url, issuers }) => {
  const seen = new Map()

  const isReplay = (id, until) => {
    const now = Date.now() / 1000
    for (const [old, end] of seen) if (end < now) seen.delete(old)
    if (seen.has(id)) return true
    seen.set(id, until)
    return false
  }

  return async (token, path) => {
    try {
      const { iss } = decodeJwt(token)
      const keys = Object.hasOwn(issuers, iss) ? issuers[iss] : undefined
      if (keys === undefined) return false
      const { payload } = await jwtVerify(token, keys, {
        // Never `none`, and nothing symmetric: a public key would do as the secret.
        algorithms: ['ES384', 'RS384'],
        typ: 'JWT',
        issuer: iss,
        audience: `${url}${path}`,
        requiredClaims: ['exp', 'iat', 'jti'],
        maxTokenAge: '5 minutes',
      })
      return !isReplay(`${iss} ${payload.jti}`, payload.exp)
    } catch {
      return false
    }
  }
}
