import fastify from 'fastify'
import { route } from 'zorgpad/cds-hooks'
import { options } from './service.mjs'

const app = fastify({ bodyLimit: 20_000_000 })
app.removeAllContentTypeParsers()
app.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body))
app.all('/cds-services*', async ({ method, url, body, headers }, reply) => {
  const {
    status,
    headers: own,
    body: answer,
  } = await route({ method, path: url.split('?')[0], body, authorization: headers.authorization }, options())
  return reply
    .code(status)
    .headers(own)
    .send(answer && JSON.stringify(answer))
})
await app.listen({ port: Number(process.env.PORT ?? 8080), host: '127.0.0.1' })
