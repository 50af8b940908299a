import { beforeAll, describe, expect, it } from 'vitest'
import { valueAt } from '../../../templates/runtime/check/read-request.js'
import type { RequestSchema } from '../../../templates/runtime/index.js'
import { readModel } from '../../../templates/runtime/local/model/read-model.js'
import { type BrokenCall, brokenCalls } from '../../local/check/broken-calls.js'
import { fullCall, variantsOf } from '../../local/check/full-call.js'
import { committedFolder, type LoadedSdk, loadSdk } from '../calls/every-operation/load-sdk.js'
import { callerData, callerRequest } from './caller-request.js'

const minutes = 60_000
const model = readModel('generated/model.jsonl')
const operations = model.operations()

describe('the schema of every operation of the committed SDK', () => {
  const schemas = new Map<string, RequestSchema<unknown>>()

  beforeAll(async () => {
    const sdk = await loadSdk(committedFolder)
    for (const { id } of operations) schemas.set(id, await schemaOf(sdk, id))
  }, minutes)

  /** What the schema of an operation has against a request. */
  function problemsOf(id: string, request: unknown): readonly (readonly [field: string, issue: string])[] {
    const result = schemas.get(id)?.['~standard'].validate(request)
    return result?.issues?.map(({ path, message }) => [`/${path.join('/')}`, message] as const) ?? []
  }

  it('accepts the example of its page', () => {
    expect(
      operations.flatMap(each => problemsOf(each.id, callerRequest(each, each.example)).map(told(each.id))),
    ).toEqual([])
  })

  it('accepts calls with every field', () => {
    const refused = operations.flatMap(operation =>
      Array.from({ length: variantsOf(operation) }, (_, variant) => fullCall(operation, variant)).flatMap(
        call => problemsOf(operation.id, callerRequest(operation, call)).map(told(operation.id)),
      ),
    )
    expect(refused).toEqual([])
  })

  it(
    'refuses calls with one fault, and names that field alone',
    () => {
      let count = 0
      const kinds = new Set<string>()
      const wrong: string[] = []
      for (const operation of operations)
        for (const broken of brokenCalls(operation)) {
          if (isClients(broken)) continue
          count++
          kinds.add(broken.fault)
          const found = problemsOf(operation.id, callerRequest(operation, broken.call))
          const field = fieldOf(broken)
          const isNamed =
            found.length > 0 && found.every(([each]) => each === field || each.startsWith(`${field}/`))
          if (!isNamed) wrong.push(`${operation.id} ${broken.fault} ${field}: ${JSON.stringify(found)}`)
        }
      expect(wrong).toEqual([])
      expect(kinds.size).toBeGreaterThanOrEqual(13)
      expect(count).toBeGreaterThan(20_000)
    },
    minutes,
  )
})

const told =
  (id: string) =>
  ([field, issue]: readonly [string, string]): string =>
    `${id} ${field}: ${issue}`

/** What is no fault of a caller: the client makes it, or fills it in; and data in the place of its text is as it should be. */
function isClients({ fault, field, operation, call }: BrokenCall): boolean {
  if (fault === 'not encrypted' || fault === 'another digest') return true
  if (field === '/Wechatpay-Serial') return true
  const { requestBody } = operation
  if (requestBody?.kind === 'multipart' && fault === 'required field missing')
    return requestBody.fileFacts.some(({ path }) => `${path}/`.startsWith(`/body${field}/`))
  return fault === 'wrong type' && [call, fullCall(operation, 0)].every(each => isObjectAt(each, field))
}

function isObjectAt(call: unknown, field: string): boolean {
  const value = valueAt(callerData(call), `/json${field}`)
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fieldOf({ location, field, operation }: BrokenCall): string {
  const kind = operation.requestBody?.kind
  const groups = {
    path: '',
    query: '/query',
    header: '/headers',
    body: kind === 'multipart' ? '/body' : `/${kind}`,
  }
  return `${groups[location]}${field}`
}

async function schemaOf(sdk: LoadedSdk, id: string): Promise<RequestSchema<unknown>> {
  const [page = '', method] = id.split('#')
  const schema: unknown = (await sdk.page(page))?.[`${method}RequestSchema`]
  if (!isSchema(schema)) throw new Error(`There is no schema for ${id}.`)
  return schema
}

function isSchema(value: unknown): value is RequestSchema<unknown> {
  return typeof value === 'object' && value !== null && '~standard' in value
}
