import { readFileSync } from 'node:fs'

/** JSON of an example. */
export type Value = string | number | boolean | { readonly [name: string]: Value }

/** A request to the mock. */
export interface Operation {
  readonly method: string
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly mediaType: string | undefined
  readonly body: Value
}

export interface DescribedRequest {
  readonly kind: string
  readonly operation: Operation
  readonly expected: (status: number) => boolean
}

interface Schema {
  readonly type?: string
  readonly enum?: readonly Value[]
  readonly required?: readonly string[]
}

interface OperationObject {
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly example?: Value
    readonly schema: Schema
  }[]
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly example?: Value; readonly schema: Schema }>>
  }
  readonly responses: object
}

interface DocumentObject {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>
}

const methods = ['get', 'post', 'put', 'patch', 'delete']

/** One good request of each kind of operation that the document has, and a bad one of JSON. */
export function describedRequests(path: string): readonly DescribedRequest[] {
  const { paths }: DocumentObject = JSON.parse(readFileSync(path, 'utf8'))
  const all = Object.entries(paths).flatMap(([url, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ url, method, operation })),
  )
  const isGood = (status: number): boolean => status >= 200 && status < 400
  const kinds = [
    { kind: 'JSON', type: 'application/json', has: '' },
    { kind: 'XML', type: 'application/xml', has: '' },
    { kind: 'redirect', type: undefined, has: '302' },
  ]
  const good = kinds.flatMap(({ kind, type, has }): DescribedRequest[] => {
    const found = all.find(
      ({ operation }) =>
        Object.keys(operation.responses).includes(has || '200') &&
        (type === undefined
          ? operation.requestBody === undefined
          : operation.requestBody?.content[type]?.example !== undefined),
    )
    if (found === undefined) return []
    return [{ kind, operation: requestOf(found.url, found.method, found.operation), expected: isGood }]
  })
  const strict = all.find(
    ({ operation }) => (operation.requestBody?.content['application/json']?.schema.required ?? []).length > 0,
  )
  if (strict === undefined) return good
  const bad = { ...requestOf(strict.url, strict.method, strict.operation), body: {} }
  return [
    ...good,
    { kind: 'JSON without what is required', operation: bad, expected: status => status === 422 },
  ]
}

function requestOf(
  url: string,
  method: string,
  { parameters = [], requestBody }: OperationObject,
): Operation {
  const [media] = Object.entries(requestBody?.content ?? {})
  const valued = parameters.filter(({ required }) => required === true)
  const value = (place: string): readonly (readonly [string, string])[] =>
    valued
      .filter(one => one.in === place)
      .map(one => [
        one.name,
        String(one.example ?? one.schema.enum?.[0] ?? (one.schema.type === 'string' ? 'x' : 1)),
      ])
  const path = value('path').reduce(
    (text, [name, own]) => text.replace(`{${name}}`, encodeURIComponent(own)),
    url,
  )
  const query = new URLSearchParams(Object.fromEntries(value('query'))).toString()
  return {
    method,
    target: query === '' ? path : `${path}?${query}`,
    headers: Object.fromEntries(value('header')),
    mediaType: media?.[0],
    body: media?.[1].example ?? {},
  }
}
