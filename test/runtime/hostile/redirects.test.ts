import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RedirectResponse } from '../../../templates/runtime/index.js'
import { jsonOperation, readOperation } from '../calls/operations.js'
import { type Stage, startStage, transports } from '../calls/stage.js'
import { type StrictServer, startStrictServer } from '../server/strict-server.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

let stage: Stage
let other: StrictServer

beforeAll(async () => {
  stage = await startStage()
  other = await startStrictServer(stage.parties)
})
afterAll(async () => {
  await stage.server.close()
  await other.close()
})
beforeEach(() => stage.server.reset())

const redirect = readOperation({ response: { kind: 'redirect', status: 302 } })

describe.each(transports)('redirects through %s', (_, transport) => {
  it.each([300, 301, 302, 303, 304, 307, 308])('a %d is not followed', async status => {
    stage.server.answer(() => ({ status, headers: { Location: `${other.url}/v3/test/things` } }))
    const failure = await rejectionOf(
      stage.client(transport()).request(jsonOperation(), { json: {} }),
      next.checkBaseUri,
    )
    expect(failure).toMatchObject({
      code: 'REDIRECTED',
      outcome: 'unknown',
      status,
      operation: 'v3/test/things#post',
    })
    expect(stage.server.received).toHaveLength(1)
    expect([...other.received, ...other.refused]).toEqual([])
  })

  it('are an answer where the page says so', async () => {
    stage.server.answer(() => ({
      status: 302,
      sign: false,
      headers: { Location: 'https://pay.example.com/a?b=c#d' },
    }))
    const answer = await stage.client(transport()).request<RedirectResponse>(redirect).withResponse()
    expect(answer).toMatchObject({ status: 302, data: { location: 'https://pay.example.com/a?b=c#d' } })
  })

  it('without a place are an error, even where the page has them', async () => {
    stage.server.answer(() => ({ status: 302, sign: false }))
    expect(await rejectionOf(stage.client(transport()).request(redirect), next.checkBaseUri)).toMatchObject({
      code: 'REDIRECTED',
    })
  })
})
