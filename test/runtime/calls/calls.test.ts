import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Stage, startStage, transports } from './stage.js'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.server.close())
beforeEach(() => stage.server.reset())

describe.each(transports)('calls through %s', (_, transport) => {
  it('posts JSON', async () => {
    stage.server.answer(() => ({ body: { prepay_id: 'wx1' } }))
    const data = await stage
      .client(transport())
      .request('POST /v3/pay/transactions/jsapi', { json: { a: '中' } })
    expect(data).toEqual({ prepay_id: 'wx1' })
    expect(stage.server.refused).toEqual([])
  })
})
