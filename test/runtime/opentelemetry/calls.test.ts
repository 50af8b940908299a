import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_REQUEST_RESEND_COUNT,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_SERVER_ADDRESS,
  ATTR_SERVER_PORT,
  METRIC_HTTP_CLIENT_REQUEST_DURATION,
} from '@opentelemetry/semantic-conventions'
import {
  ATTR_HTTP_RESPONSE_BODY_SIZE,
  ATTR_URL_TEMPLATE,
} from '@opentelemetry/semantic-conventions/incubating'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { combineHooks, type StreamResponse } from '../../../templates/runtime/index.js'
import { openTelemetryHooks } from '../../../templates/runtime/opentelemetry/index.js'
import { v2 } from '../../../templates/runtime/v2/index.js'
import { readOperation } from '../calls/operations.js'
import { type Stage, startStage } from '../calls/stage.js'
import { testTime } from '../server/parties.js'
import type { Answer } from '../server/wire.js'
import { doubledClient, first, second } from '../support/doubled-client.js'
import { failureOf, rejectionOf, settlementOf } from '../support/failure-of.js'
import { anyStep, next } from '../support/next.js'
import { parentOf, startTelemetry, type Telemetry } from './telemetry.js'

let stage: Stage
let telemetry: Telemetry
beforeAll(async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  stage = await startStage()
})
afterAll(async () => {
  context.disable()
  await stage.server.close()
})
beforeEach(() => {
  stage.server.reset()
  stage.clock.now = testTime
  telemetry = startTelemetry()
})

const secret = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const route = '/v3/pay/transactions/id/{transaction_id}'
const query = readOperation({ id: `${route.slice(1)}#get`, path: route, pathParameters: ['transaction_id'] })
const name = `GET ${route}`
const failing = (status: number, code: string): Answer => ({
  status,
  sign: false,
  body: { code, message: 'x' },
})

function call(more = {}, options = {}): Promise<unknown> {
  const client = stage.client({ hooks: telemetry.hooks(), ...more })
  return settlementOf(client.request(query, { transaction_id: secret }, options), anyStep)
}

/** Where the test server is, as the conventions want it. */
function server() {
  return { [ATTR_SERVER_ADDRESS]: '127.0.0.1', [ATTR_SERVER_PORT]: Number(new URL(stage.server.url).port) }
}

const what = { [ATTR_HTTP_REQUEST_METHOD]: 'GET', [ATTR_URL_TEMPLATE]: route, 'wechatpay.protocol': 'v3' }

describe('the spans of a call', () => {
  it('are one of the call, below what is active where it begins, and one of each attempt below it', async () => {
    const tracer = telemetry.tracerProvider.getTracer('app')
    await tracer.startActiveSpan('order', async span => {
      await Promise.resolve()
      await call()
      span.end()
    })
    const [attempt, whole, order] = telemetry.spans()
    expect(telemetry.spans().map(each => each.name)).toEqual([name, name, 'order'])
    expect(parentOf(Object(attempt))).toBe(whole?.spanContext().spanId)
    expect(parentOf(Object(whole))).toBe(order?.spanContext().spanId)
    expect(attempt).toMatchObject({ kind: SpanKind.CLIENT, status: { code: SpanStatusCode.UNSET } })
    expect(attempt?.attributes).toEqual({
      ...what,
      ...server(),
      [ATTR_HTTP_RESPONSE_STATUS_CODE]: 200,
      'wechatpay.request_id': expect.stringMatching(/^08/),
    })
    expect(whole).toMatchObject({ kind: SpanKind.CLIENT, status: { code: SpanStatusCode.UNSET } })
    expect(whole?.attributes).toEqual({
      ...attempt?.attributes,
      'wechatpay.operation': query.id,
      'wechatpay.outcome': 'accepted',
      'wechatpay.attempts': 1,
    })
    expect(whole?.instrumentationScope).toMatchObject({ name: 'wechatpay-sdk' })
  })

  it('count the attempts, and tell why each failed', async () => {
    const answers = [failing(500, 'SYSTEM_ERROR'), failing(502, 'SYSTEM_ERROR')]
    stage.server.answer(() => answers.shift() ?? { body: {} })
    await call()
    const attempts = telemetry.spans().slice(0, 3)
    expect(
      attempts.map(({ attributes }) => [
        attributes[ATTR_ERROR_TYPE],
        attributes[ATTR_HTTP_REQUEST_RESEND_COUNT],
      ]),
    ).toEqual([
      ['500', undefined],
      ['502', 1],
      [undefined, 2],
    ])
    expect(attempts.map(({ status }) => status.code)).toEqual([2, 2, 0])
    const whole = telemetry.span(name, 3)
    expect(whole.status.code).toBe(SpanStatusCode.UNSET)
    expect(whole.events.map(each => [each.name, each.attributes?.[ATTR_ERROR_TYPE]])).toEqual([
      ['wechatpay.retry', 'SYSTEM_ERROR'],
      ['wechatpay.retry', 'SYSTEM_ERROR'],
    ])
  })

  it.each<[string, Answer, object, string, string | undefined, string]>([
    ['was refused', failing(404, 'ORDER_NOT_EXIST'), {}, 'ORDER_NOT_EXIST', '404', 'rejected'],
    [
      'took too long',
      { raw: () => undefined },
      { timeout: 60, retry: { attempts: 1 } },
      'TIMEOUT',
      'TIMEOUT',
      'unknown',
    ],
    ['was forged', { body: {}, sign: false }, {}, 'SIGNATURE_MISSING', 'SIGNATURE_MISSING', 'unknown'],
  ])('of a call that %s', async (_, answer, options, code, type, outcome) => {
    stage.server.answer(() => answer)
    await call({}, options)
    const [attempt, whole] = telemetry.spans()
    expect(whole?.attributes).toMatchObject({ [ATTR_ERROR_TYPE]: code, 'wechatpay.outcome': outcome })
    expect(attempt?.attributes[ATTR_ERROR_TYPE]).toBe(type)
    for (const each of [attempt, whole]) expect(each?.status).toEqual({ code: SpanStatusCode.ERROR })
  })

  it('are one alone where nothing was sent', async () => {
    await call({}, { signal: AbortSignal.abort() })
    const client = stage.client({ hooks: telemetry.hooks() })
    await rejectionOf(Reflect.apply(client.request, client, [`POST ${secret}`]), anyStep)
    const facts = telemetry.spans().map(({ name, attributes }) => [name, attributes[ATTR_ERROR_TYPE]])
    expect(facts).toEqual([
      [name, 'ABORTED'],
      ['HTTP', 'UNKNOWN_OPERATION'],
    ])
    expect(telemetry.spans()[1]?.attributes[ATTR_HTTP_REQUEST_METHOD]).toBe('_OTHER')
  })

  it('of v2 are failures of the call and not of HTTP where the service refuses with status 200', async () => {
    stage.server.answer(() => ({
      xml: { return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'ORDERPAID', err_code_des: 'x' },
    }))
    const config = { v2: { apiV2Key: stage.parties.apiV2Key }, hooks: telemetry.hooks() }
    const operation = {
      id: 'v2/pay/closeorder#post',
      protocol: 'v2',
      handler: v2,
      method: 'POST',
      path: '/pay/closeorder',
      body: { kind: 'xml', required: true },
      response: { kind: 'object', status: 200, mediaType: 'application/xml' },
    } as const
    const xml = { appid: 'wx1', mch_id: stage.parties.mchid, out_trade_no: secret }
    expect((await rejectionOf(stage.client(config).request(operation, { xml }), anyStep)).code).toBe(
      'ORDERPAID',
    )
    const [attempt, whole] = telemetry.spans()
    expect([attempt?.status.code, whole?.status.code]).toEqual([SpanStatusCode.UNSET, SpanStatusCode.ERROR])
    expect(whole?.attributes).toMatchObject({
      [ATTR_URL_TEMPLATE]: '/pay/closeorder',
      'wechatpay.protocol': 'v2',
    })
  })

  it('of attempts can be left to an instrumentation of node:http', async () => {
    await call({ hooks: telemetry.hooks({ attemptSpans: false }) })
    expect(telemetry.spans()).toHaveLength(1)
  })

  it('of a file go on below the call until its bytes are over', async () => {
    stage.server.answer(() => ({ body: Buffer.alloc(5000) }))
    const file = readOperation({ response: { kind: 'stream', status: 200 } })
    const client = stage.client({ hooks: telemetry.hooks() })
    const stream = await client.request<StreamResponse>(file)
    expect(telemetry.spans()).toHaveLength(2)
    await stream.bytes()
    const read = telemetry.span('read /v3/test/things')
    expect(read.attributes).toMatchObject({
      [ATTR_HTTP_RESPONSE_BODY_SIZE]: 5000,
      'wechatpay.stream.result': 'ok',
    })
    expect(parentOf(read)).toBe(telemetry.span('GET /v3/test/things', 1).spanContext().spanId)
    const { points } = (await telemetry.metrics())['wechatpay.client.stream.size'] ?? {}
    expect(points).toMatchObject([{ value: 5000 }])
  })

  it('hold nothing of the request', async () => {
    stage.server.answer(() => failing(500, 'SYSTEM_ERROR'))
    await call()
    const all = telemetry
      .spans()
      .map(({ name, attributes, events, status }) => ({ name, attributes, events, status }))
    expect(JSON.stringify([all, await telemetry.metrics()])).not.toMatch(
      new RegExp(`${secret}|${stage.parties.mchid}`),
    )
  })
})

describe('failover', () => {
  it('is an event of the call, and is counted by the host that was left', async () => {
    const doubled = doubledClient({ hooks: telemetry.hooks() })
    doubled.hosts[first] = 503
    await doubled.client.request('GET /v3/x')
    const whole = telemetry.span('GET /v3/x', 2)
    expect(whole.events.map(each => each.name)).toEqual(['wechatpay.failover', 'wechatpay.retry'])
    expect(whole.attributes).toMatchObject({ [ATTR_SERVER_ADDRESS]: second, [ATTR_SERVER_PORT]: 443 })
    const measured = await telemetry.metrics()
    expect(measured['wechatpay.client.failovers']?.points).toEqual([
      {
        attributes: {
          [ATTR_SERVER_ADDRESS]: first,
          [ATTR_SERVER_PORT]: 443,
          'wechatpay.next_address': second,
          [ATTR_ERROR_TYPE]: expect.any(String),
        },
        value: 1,
        count: 1,
      },
    ])
  })
})

describe('the metrics of calls', () => {
  it('time every attempt and every call, and count retries', async () => {
    const answers = [failing(500, 'SYSTEM_ERROR')]
    stage.server.answer(() => answers.shift() ?? { body: {} })
    await call()
    await call({}, { signal: AbortSignal.abort() })
    const measured = await telemetry.metrics()
    expect(measured[METRIC_HTTP_CLIENT_REQUEST_DURATION]?.unit).toBe('s')
    const attempts = measured[METRIC_HTTP_CLIENT_REQUEST_DURATION]?.points
    expect(attempts?.map(({ attributes, count }) => [attributes, count])).toEqual([
      [{ ...what, ...server(), [ATTR_HTTP_RESPONSE_STATUS_CODE]: 500, [ATTR_ERROR_TYPE]: '500' }, 1],
      [{ ...what, ...server(), [ATTR_HTTP_RESPONSE_STATUS_CODE]: 200 }, 1],
    ])
    expect(measured['wechatpay.client.call.duration']?.points.map(({ attributes }) => attributes)).toEqual([
      { ...what, 'wechatpay.outcome': 'accepted' },
      { ...what, 'wechatpay.outcome': 'not-sent', [ATTR_ERROR_TYPE]: 'ABORTED' },
    ])
    expect(measured['wechatpay.client.retries']).toEqual({
      unit: '{retry}',
      points: [{ attributes: { ...what, [ATTR_ERROR_TYPE]: 'SYSTEM_ERROR' }, value: 1, count: 1 }],
    })
  })

  it('forget a call when it is over', async () => {
    const seen: unknown[] = []
    const hooks = combineHooks(telemetry.hooks(), { onEnd: ({ callId }) => seen.push(callId) })
    for (const _ of [1, 2, 3]) await call({ hooks })
    expect(new Set(seen)).toHaveLength(3)
    const total = (await telemetry.metrics())['wechatpay.client.call.duration']?.points
    expect(total).toMatchObject([{ count: 3 }])
  })
})

describe('openTelemetryHooks', () => {
  it('uses the global providers, even if they are registered later', async () => {
    const hooks = openTelemetryHooks()
    await call({ hooks })
    const { metrics } = await import('@opentelemetry/api')
    trace.setGlobalTracerProvider(telemetry.tracerProvider)
    metrics.setGlobalMeterProvider(telemetry.meterProvider)
    try {
      await call({ hooks })
    } finally {
      trace.disable()
      metrics.disable()
    }
    expect(telemetry.spans()).toHaveLength(2)
    expect((await telemetry.metrics())['wechatpay.client.call.duration']?.points).toMatchObject([
      { count: 1 },
    ])
  })

  it.each([
    [{ traces: false }, 0, true],
    [{ metrics: false }, 2, false],
  ])('does the half that is asked for: %o', async (options, spans, measures) => {
    await call({ hooks: telemetry.hooks(options) })
    expect(telemetry.spans()).toHaveLength(spans)
    expect('wechatpay.client.call.duration' in (await telemetry.metrics())).toBe(measures)
  })

  it('refuses options that it does not know', () => {
    const act = () => Reflect.apply(openTelemetryHooks, undefined, [{ traceProvider: {} }])
    expect(failureOf(act, next.writeInstead)).toMatchObject({
      code: 'INVALID_SETTING',
      field: 'traceProvider',
    })
  })
})
