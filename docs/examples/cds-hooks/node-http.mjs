import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { route } from 'zorgpad/cds-hooks'
import { options } from './service.mjs'

createServer(async (request, response) => {
  const { method, url, headers } = request
  const asked = { method, path: url.split('?')[0], authorization: headers.authorization, body: await text(request) }
  const answer = await route(asked, options()).catch(() => ({ status: 500, headers: {} }))
  response.writeHead(answer.status, answer.headers).end(answer.body && JSON.stringify(answer.body))
}).listen(Number(process.env.PORT ?? 8080), '127.0.0.1')
