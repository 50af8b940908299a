import {
  ApiError,
  type Client,
  ConnectionError,
  createClient,
  type FetchLike,
  type StreamResponse,
} from '../../../templates/runtime/index.js'
import { jsonOperation, readOperation } from '../calls/operations.js'
import type { LoadTarget } from './load-target.js'

/** How much load, and for how long. */
export interface LoadPlan {
  readonly seconds: number
  /** Calls at a time. */
  readonly concurrency: number
  /** Calls before the heap is looked at for the first time: caches and pools are full then. */
  readonly warmUpCalls: number
  /** In place of the default. */
  readonly fetch?: FetchLike
  /** Frees what can be freed, and gives the bytes of the heap in use. */
  readonly heap: () => Promise<number>
}

/** What became of it. */
export interface LoadReport {
  readonly calls: number
  readonly heapBefore: number
  readonly heapAfter: number
  /** Certificates that were known by download, each time. */
  readonly certificates: readonly (readonly string[])[]
  /** Failures that nobody expected, unhandled rejections and warnings of the process. */
  readonly surprises: readonly string[]
}

/** Calls a server from many sides for a while; in the middle the platform certificate is replaced. */
export async function runLoad(target: LoadTarget, plan: LoadPlan): Promise<LoadReport> {
  const surprises: string[] = []
  const certificates: (readonly string[])[] = []
  const note = (what: unknown): void => void surprises.push(String(what))
  process.on('unhandledRejection', note)
  process.on('warning', note)
  let offset = 0
  const client = createClient({
    ...configOf(target),
    ...(plan.fetch === undefined ? {} : { fetch: plan.fetch }),
    now: () => Date.now() + offset,
    hooks: { onCertificates: ({ serials }) => certificates.push(serials) },
  })
  let calls = 0
  const work = async (goesOn: () => boolean): Promise<void> => {
    while (goesOn()) {
      calls += 1
      await callOnce(client, calls).catch(note)
    }
  }
  const together = (goesOn: () => boolean) =>
    Promise.all(Array.from({ length: plan.concurrency }, () => work(goesOn)))
  await together(() => calls < plan.warmUpCalls)
  const heapBefore = await plan.heap()
  const end = performance.now() + plan.seconds * 1000
  const rotation = setTimeout(() => {
    // Certificates are asked for once a minute at most; both sides allow clocks to differ by five.
    offset = 120_000
    target.rotate().catch(note)
  }, plan.seconds * 500)
  await together(() => performance.now() < end)
  clearTimeout(rotation)
  const heapAfter = await plan.heap()
  process.off('unhandledRejection', note)
  process.off('warning', note)
  return { calls, heapBefore, heapAfter, certificates, surprises }
}

function configOf({ facts }: LoadTarget) {
  const { url: baseUri, mchid, serial, privateKey, apiV3Key } = facts
  return { mchid, serial, privateKey, apiV3Key, baseUri, retry: { attempts: 1 } }
}

const post = jsonOperation({
  requestFields: {
    encrypted: [
      { algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt', paths: ['/json/payer/name'] },
    ],
  },
})
const get = readOperation({ path: '/v3/load/{id}', pathParameters: ['id'] })
const missing = readOperation({ path: '/v3/load/missing' })
const empty = readOperation({
  method: 'DELETE',
  path: '/v3/load/empty',
  response: { kind: 'empty', status: 204 },
})
const file = readOperation({ path: '/v3/load/file', response: { kind: 'stream', status: 200 } })

const order = {
  description: '腾讯充值中心-QQ会员充值',
  out_trade_no: '1217752501201407033233368018',
  amount: { total: 100 },
}

/** One call of a mix: writes, reads, encrypted fields, errors, files, and calls that are given up. */
async function callOnce(client: Client, number: number): Promise<void> {
  switch (number % 10) {
    case 0:
      await client.request(get, { id: number, query: { mchid: '1900000109' } })
      return
    case 1:
      await client.request(post, { json: { ...order, payer: { name: '张三丰' } } })
      return
    case 2:
      await client.request(empty)
      return
    case 3:
      return await expectFailure(client.request(missing), ApiError)
    case 4:
      await (await client.request<StreamResponse>(file)).bytes()
      return
    case 5:
      return await giveUp(client)
    case 6:
      await client.request(post, { json: order }).withResponse()
      return
    default:
      await client.request(post, { json: order })
  }
}

async function giveUp(client: Client): Promise<void> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), 2)
  const call = client.request(post, { json: order }, { signal: controller.signal })
  await call.catch((error: unknown) => {
    if (!(error instanceof ConnectionError) || error.code !== 'ABORTED') throw error
  })
  clearTimeout(timer)
}

async function expectFailure(call: Promise<unknown>, kind: typeof ApiError): Promise<void> {
  try {
    await call
  } catch (error) {
    if (error instanceof kind) return
    throw error
  }
  throw new Error(`There was no ${kind.name}.`)
}
