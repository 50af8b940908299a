// @ts-check
/** What is compared: each makes the same two calls, an order placed (POST) and an order queried (GET). */
import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto'
import { Agent, request as startRequest } from 'node:http'
import { promisify } from 'node:util'

/**
 * @typedef {{
 *   mchid: string, serial: string, privateKey: string, publicKeyId: string, publicKey: string,
 *   url: string, sdk: string
 * }} Settings `sdk` is the folder of the built package.
 */
/** @typedef {(method: string) => Promise<unknown>} Call Gives what was answered. */
/** @typedef {() => Call} Renew Forgets answers seen before; connections are kept. */

const outTradeNo = 'SO20260801001'
const order = {
  appid: 'wx8888888888888888',
  mchid: '1900000109',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: outTradeNo,
  notify_url: 'https://shop.example/paid',
  amount: { total: 100, currency: 'CNY' },
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
}

/** @type {Record<string, (settings: Settings) => Promise<Renew>>} */
const sides = {
  'plugin, default': settings => startPlugin(settings, {}),
  // Without the package that follows redirects, and with connections of its own that are kept.
  'plugin, tuned': settings =>
    startPlugin(settings, { httpAgent: new Agent({ keepAlive: true }), maxRedirects: 0, proxy: false }),
  SDK: settings => startSdk(settings, {}),
  'SDK with hooks': settings => startSdk(settings, { hooks: countingHooks() }),
  'SDK with OpenTelemetry': startObservedSdk,
  'SDK, fetch': settings => startSdk(settings, { fetch: globalThis.fetch }),
  floor: startFloor,
}

/** Names of the sides; the first two are what the others are compared with. */
export const sideNames = Object.keys(sides)

/** @param {string} name @param {Settings} settings */
export async function startSide(name, settings) {
  const start = sides[name]
  if (start === undefined) throw new Error(`There is no side ${name}.`)
  return start(settings)
}

/** @param {Settings} settings @param {object} more @returns {Promise<Renew>} */
async function startPlugin({ mchid, serial, privateKey, publicKeyId, publicKey, url }, more) {
  const { Wechatpay } = await import('wechatpay-axios-plugin')
  const certs = { [publicKeyId]: publicKey }
  const client = new Wechatpay({ mchid, serial, privateKey, certs, baseURL: url, ...more })
  const jsapi = client.chain('v3/pay/transactions/jsapi')
  const query = client.chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
  /** @type {any} The plugin's types know no path parameters. */
  const request = { out_trade_no: outTradeNo, params: { mchid } }
  return () => async method =>
    method === 'POST' ? (await jsapi.post(order)).data : (await query.get(request)).data
}

/** @param {Settings} settings @param {object} more @returns {Promise<Renew>} */
async function startSdk({ mchid, serial, privateKey, publicKeyId, publicKey, url, sdk }, more) {
  const { createClient, createNodeTransport } = await import(`${sdk}/client.js`)
  const { post } = await import(`${sdk}/v3/pay/transactions/jsapi.js`)
  const { get } = await import(`${sdk}/v3/pay/transactions/out-trade-no/_out_trade_no_.js`)
  const publicKeys = { [publicKeyId]: publicKey }
  // What a client makes for itself; given, it outlives the clients, and its connections are kept as those of the others.
  const connections = 'fetch' in more ? {} : { transport: createNodeTransport() }
  const config = { mchid, serial, privateKey, publicKeys, baseUri: url, ...connections, ...more }
  return () => {
    const client = createClient(config)
    return method =>
      method === 'POST'
        ? post(client, { json: order })
        : get(client, { out_trade_no: outTradeNo, query: { mchid } })
  }
}

/** Hooks of every kind that do as little as a counter does. */
function countingHooks() {
  const counted = { events: 0 }
  const count = () => {
    counted.events += 1
  }
  const names = [
    'Start',
    'Request',
    'Response',
    'Retry',
    'Failover',
    'End',
    'StreamEnd',
    'Certificates',
    'Undecrypted',
  ]
  return Object.fromEntries(names.map(name => [`on${name}`, count]))
}

/**
 * Spans and metrics through the SDK of OpenTelemetry, to an exporter that drops them: what sending them takes is the
 * exporter's affair.
 * @param {Settings} settings
 */
async function startObservedSdk(settings) {
  const { BasicTracerProvider, BatchSpanProcessor } = await import('@opentelemetry/sdk-trace-base')
  const { MeterProvider, PeriodicExportingMetricReader, InMemoryMetricExporter, AggregationTemporality } =
    await import('@opentelemetry/sdk-metrics')
  const { openTelemetryHooks } = await import(`${settings.sdk}/runtime/opentelemetry/index.js`)
  /** @type {import('@opentelemetry/sdk-trace-base').SpanExporter} */
  const exporter = { export: (_, done) => done({ code: 0 }), shutdown: async () => undefined }
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new BatchSpanProcessor(exporter)] })
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.DELTA)
  const reader = new PeriodicExportingMetricReader({ exporter: metricExporter })
  const meterProvider = new MeterProvider({ readers: [reader] })
  return startSdk(settings, { hooks: openTelemetryHooks({ tracerProvider, meterProvider }) })
}

const signInPool = promisify(sign)

/** The minimum of any client: sign, send, verify, parse. No checks, no errors, no limits. @type {(settings: Settings) => Promise<Renew>} */
async function startFloor({ mchid, serial, url, ...pems }) {
  const agent = new Agent({ keepAlive: true })
  const [privateKey, publicKey] = [createPrivateKey(pems.privateKey), createPublicKey(pems.publicKey)]
  let running = 0
  /** @type {(message: Buffer) => Buffer | Promise<Buffer>} As the SDK does: alone at once, among others in the pool. */
  const signed = message =>
    running > 1 ? signInPool('sha256', message, privateKey) : sign('sha256', message, privateKey)
  /** @type {Call} */
  const call = async method => {
    running += 1
    const target =
      method === 'POST'
        ? '/v3/pay/transactions/jsapi'
        : `/v3/pay/transactions/out-trade-no/${outTradeNo}?mchid=${mchid}`
    const body = method === 'POST' ? JSON.stringify(order) : ''
    const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), randomBytes(16).toString('hex')]
    const message = Buffer.from(`${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`)
    const signature = (await signed(message)).toString('base64')
    const parts = `mchid="${mchid}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${serial}"`
    const headers = {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'User-Agent': 'floor',
      Authorization: `WECHATPAY2-SHA256-RSA2048 ${parts},signature="${signature}"`,
    }
    const answer = await exchange(`${url}${target}`, { method, headers, agent }, body)
    running -= 1
    const told = (/** @type {string} */ name) => String(answer.headers[`wechatpay-${name}`])
    const text = Buffer.from(`${told('timestamp')}\n${told('nonce')}\n${answer.text}\n`)
    if (!verify('sha256', text, publicKey, Buffer.from(told('signature'), 'base64')))
      throw new Error('Forged.')
    return JSON.parse(answer.text)
  }
  return () => call
}

/**
 * @param {string} url @param {import('node:http').RequestOptions} options @param {string} body
 * @returns {Promise<{ headers: import('node:http').IncomingHttpHeaders, text: string }>}
 */
function exchange(url, options, body) {
  return new Promise((resolve, reject) => {
    const outgoing = startRequest(url, options, incoming => {
      /** @type {Buffer[]} */
      const chunks = []
      incoming.on('data', chunk => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () => resolve({ headers: incoming.headers, text: Buffer.concat(chunks).toString() }))
    })
    outgoing.on('error', reject)
    outgoing.end(body === '' ? undefined : body)
  })
}
