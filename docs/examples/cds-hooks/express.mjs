import express from 'express'
import { route } from 'zorgpad/cds-hooks'
import { options } from './service.mjs'

const app = express().disable('x-powered-by')
app.use('/cds-services', express.text({ type: () => true, limit: '20mb' }), async (request, response) => {
  const { method, baseUrl, path, body, headers } = request
  const answer = await route(
    { method, path: `${baseUrl}${path}`, body, authorization: headers.authorization },
    options(),
  )
  response
    .status(answer.status)
    .set(answer.headers)
    .send(answer.body && JSON.stringify(answer.body))
})
app.listen(Number(process.env.PORT ?? 8080), '127.0.0.1')
