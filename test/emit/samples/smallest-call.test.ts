import { beforeAll, describe, expect, it } from 'vitest'
import { requestSample } from '../../../generator/emit/samples/request-sample.js'
import type { Sample } from '../../../generator/emit/samples/sample-value.js'
import type { Operation } from '../../../generator/model/model.js'
import { committedFolder, type LoadedSdk, loadSdk } from '../../runtime/calls/every-operation/load-sdk.js'

const minutes = 60_000

type Issues = readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[]

/** A sample as the value that its code makes. */
function dataOf(sample: Sample): unknown {
  switch (sample.kind) {
    case 'scalar':
      return sample.value
    case 'list':
      return sample.items.map(dataOf)
    case 'map':
      return Object.fromEntries(sample.members.map(([name, value]) => [name, dataOf(value)]))
    case 'file':
      return { filename: 'file.jpg', content: new Uint8Array([1]) }
  }
}

/** A request without one member of one of its objects, for each of them; elements of lists stay. */
function* withoutEach(value: unknown): Generator<{ readonly path: string; readonly request: unknown }> {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value))
      yield { path: name, request: Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)) }
    for (const { path, request } of withoutEach(inner))
      yield {
        path: `${name}/${path}`,
        request: Array.isArray(value) ? value.with(Number(name), request) : { ...value, [name]: request },
      }
  }
}

describe('the smallest call of every operation of the specs', () => {
  let sdk: LoadedSdk

  beforeAll(async () => {
    sdk = await loadSdk(committedFolder)
  }, minutes)

  async function issuesOf({ page, method }: Operation): Promise<(request: unknown) => Issues> {
    const schema: unknown = (await sdk.page(page))?.[`${method}RequestSchema`]
    const standard: unknown = Reflect.get(Object(schema), '~standard')
    const validate: unknown = Reflect.get(Object(standard), 'validate')
    if (typeof validate !== 'function') throw new Error(`There is no schema for ${page}#${method}.`)
    return request => {
      const { issues }: { readonly issues?: Issues } = Reflect.apply(validate, standard, [request])
      return issues ?? []
    }
  }

  it('passes the checks of the SDK', async () => {
    const refused: string[] = []
    for (const operation of sdk.model.operations) {
      const issues = (await issuesOf(operation))(dataOf(requestSample(operation, 'required')))
      refused.push(
        ...issues.map(({ message, path = [] }) => `${operation.id} /${path.join('/')}: ${message}`),
      )
    }
    expect(refused).toEqual([])
  })

  it('lacks what it needs without any one of its fields', { timeout: 2 * minutes }, async () => {
    const idle: string[] = []
    let count = 0
    for (const operation of sdk.model.operations) {
      const check = await issuesOf(operation)
      for (const { path, request } of withoutEach(dataOf(requestSample(operation, 'required')))) {
        // The parts of a file, and the sign of an address that `signedUrl` makes, which its type asks for.
        if (/\/(?:filename|content)$|^query\/sign$/.test(path)) continue
        count += 1
        if (check(request).length === 0) idle.push(`${operation.id} /${path}`)
      }
    }
    expect(idle).toEqual([])
    expect(count).toBeGreaterThan(4_000)
  })
})
