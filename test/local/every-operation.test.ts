import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '../../generator/model/model.js'
import type { Client } from '../../templates/runtime/index.js'
import type { LocalService } from '../../templates/runtime/local/index.js'
import type { OperationModel } from '../../templates/runtime/local/model/page-model.js'
import { readModel } from '../../templates/runtime/local/model/read-model.js'
import { committedFolder, type LoadedSdk, loadSdk } from '../runtime/calls/every-operation/load-sdk.js'
import { fullRequest } from '../runtime/calls/every-operation/plausible.js'
import { sampleRequest } from '../runtime/calls/every-operation/sample.js'
import { modelFile, startLocal } from './start.js'

const minutes = 60_000
const model = readModel(modelFile)

/** The groups of a request that hold its body. */
const bodies = ['json', 'xml'] as const

describe('every operation of the committed SDK, called at the local service', () => {
  let sdk: LoadedSdk
  let local: LocalService
  let client: Client

  beforeAll(async () => {
    sdk = await loadSdk(committedFolder)
    local = await startLocal({ history: 100_000 })
    const config = { ...local.secureConfig, retry: { attempts: 1 } }
    client = sdk.runtime.createClient(config)
    const bankKey = await bankKeyOf(client)
    client = sdk.runtime.createClient({ ...config, v2: { ...config.v2, bankKey } })
  }, minutes)
  afterAll(() => local.close())

  it('is accepted with its sample values', { timeout: 5 * minutes }, async () => {
    const refused: string[] = []
    let answered = 0
    for (const operation of sdk.model.operations) {
      const request = requestOf(operation, local.mchid)
      const error = await failureOf(operation.id, request)
      const record = local.requests().at(-1)
      answered += error === undefined ? 1 : 0
      const broken = record?.checks.find(({ passed }) => !passed)
      if (error !== undefined && broken?.name !== 'behaviour')
        refused.push(`${operation.id}: ${String(error)} ${broken?.name} ${broken?.reason}`)
    }
    expect(refused).toEqual([])
    // The others ask for objects that nobody made.
    expect(answered).toBeGreaterThan(900)
  })

  it('is refused without a required field, which the answer names', { timeout: 5 * minutes }, async () => {
    const wrong: string[] = []
    let count = 0
    for (const operation of sdk.model.operations) {
      const tables = model.operation(operation.id)
      const sample = requestOf(operation, local.mchid)
      for (const [field, request] of tables === undefined ? [] : withoutEach(tables, sample)) {
        count++
        const before = local.requests().length
        const error = await failureOf(operation.id, request)
        const [record] = local.requests().slice(before)
        // What the client signs itself, it asks for before it sends anything.
        const reason = record?.checks.find(({ passed }) => !passed)?.reason ?? String(error)
        const named = [reason, String(error)].every(text => text.includes(field.slice(1)))
        if (error === undefined || !named) wrong.push(`${operation.id} ${field}: ${reason} ${String(error)}`)
      }
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(3_000)
  })

  /** What `risk/getpublickey` answers, for the fields that are encrypted for a bank. */
  async function bankKeyOf(from: Client): Promise<string> {
    const page = await sdk.page('v2/risk/getpublickey')
    const answer: unknown = await Reflect.apply(functionOf(page, 'v2/risk/getpublickey#post'), undefined, [
      from,
      { xml: { mch_id: local.mchid, sign_type: 'MD5' } },
    ])
    return String(Reflect.get(Object(answer), 'pub_key'))
  }

  async function failureOf(id: string, request: unknown): Promise<unknown> {
    const page = await sdk.page(id.replace(/#.*$/, ''))
    try {
      const answer: unknown = await Reflect.apply(functionOf(page, id), undefined, [client, request])
      if (answer instanceof ReadableStream) await answer.cancel()
      return undefined
    } catch (error) {
      return error
    }
  }
})

/** The sample of the page, or every field of its tables; v2 finds the caller by its number, also in an upload. */
function requestOf(operation: Operation, mchid: string): object {
  const request = sampleRequest(operation) ?? fullRequest(operation, 0)
  const { body } = request
  if (operation.protocol !== 'v2' || typeof body !== 'object') return request
  return { ...request, body: { ...body, mch_id: mchid, sign_type: 'HMAC-SHA256' } }
}

/** The function of an operation: its descriptor has the same name and `Operation` behind it. */
function functionOf(
  page: Awaited<ReturnType<LoadedSdk['page']>>,
  id: string,
): (...parts: never[]) => unknown {
  const found = Object.entries(page ?? {}).find(([, value]) => Object(value).id === id)
  const method = page?.[found?.[0].replace(/Operation$/, '') ?? '']
  if (!isFunction(method)) throw new Error(`There is no function for ${id}.`)
  return method
}

function isFunction(value: unknown): value is (...parts: never[]) => unknown {
  return typeof value === 'function'
}

/** The request without each required member of its body, one by one. */
function withoutEach(
  { requestBody }: OperationModel,
  sample: object,
): readonly (readonly [field: string, request: object])[] {
  if (requestBody === undefined || requestBody.kind === 'multipart' || requestBody.schema.kind !== 'object')
    return []
  const group = bodies.find(each => each === requestBody.kind) ?? 'json'
  const body: unknown = Reflect.get(sample, group)
  const members = Object.entries(Object(body))
  return requestBody.schema.properties
    .filter(({ name, required }) => required && members.some(([each]) => each === name))
    .map(({ name }) => [
      `/${name}`,
      { ...sample, [group]: Object.fromEntries(members.filter(([each]) => each !== name)) },
    ])
}
