import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diffModels } from '../../../generator/diff/diff-models.js'
import { createApiEmitter } from '../../../generator/emit/api/create-api-emitter.js'
import { readApiDocument } from '../../../generator/emit/api/read-api-document.js'
import { createOpenApiEmitter } from '../../../generator/emit/openapi/create-openapi-emitter.js'
import type { OutputFile } from '../../../generator/emit/output-file.js'
import { createSdkEmitter } from '../../../generator/emit/sdk/create-sdk-emitter.js'
import type { Model } from '../../../generator/model/model.js'
import type { Observer } from '../../../generator/model/nodes/node.js'
import type { Schema } from '../../../generator/model/schema.js'
import { ShapeRegistry } from '../../../generator/plan/schema-shape.js'
import { emitFiles, emitInput, tools } from '../../emit/emit-input.js'
import { fixtureModel } from '../../emit/openapi/fixture-model.js'
import { changeableFacts, changesOf, type NodeChange, valueAt, withChange } from './every-change.js'

const api = createApiEmitter()
const openApi = createOpenApiEmitter(tools)
const sdk = createSdkEmitter(tools)

/** Whether an observer notices the difference between two models, or between the schemas at one place of them. */
const notices: Readonly<
  Record<Observer, (old: Model, next: Model, schema: NodeChange['schema']) => boolean>
> = {
  diff: (old, next) => diffModels(old, next).changes.length > 0,
  openapi: (old, next) => openApiText(old) !== openApiText(next),
  sdk: (old, next) => sdkText(old) !== sdkText(next),
  sharing: (old, next, schema) => {
    const shapes = new ShapeRegistry()
    return shapes.shapeOf(schemaAt(old, schema)) !== shapes.shapeOf(schemaAt(next, schema))
  },
}
const observers = ['diff', 'openapi', 'sdk', 'sharing'] as const

const openApiText = oncePerObject((model: Model): string => textOf(emitFiles(openApi, emitInput(model))))

/** Of what is made for the model; the runtime is the same for all. */
const sdkText = oncePerObject((model: Model): string =>
  textOf(emitFiles(sdk, emitInput(model)).filter(({ path }) => !path.startsWith('sdk/runtime/'))),
)

const apiText = oncePerObject((model: Model): string => emitFiles(api, emitInput(model))[0]?.content ?? '')

/** The function, which remembers: a document is the one before for many changes and observers. */
function oncePerObject<In extends object, Out>(make: (from: In) => Out): (from: In) => Out {
  const made = new WeakMap<In, { readonly value: Out }>()
  return from => {
    const known = made.get(from) ?? { value: make(from) }
    made.set(from, known)
    return known.value
  }
}

function textOf(files: readonly OutputFile[]): string {
  return files.map(({ content }) => content).join('')
}

function schemaAt(model: Model, way: NodeChange['schema']): Schema {
  const schema = valueAt(model, way ?? [])
  if (!isSchema(schema)) throw new Error(`There is no schema at ${String(way)}`)
  return schema
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && 'kind' in value && 'span' in value
}

function readModel(text: string): Model {
  const read = readApiDocument(text)
  if (read.kind === 'refused') throw new Error(read.reason)
  return read.model
}

const specs = readModel(readFileSync(new URL('../../../generated/api.json', import.meta.url), 'utf8'))
const empty: Model = { kind: 'model', operations: [], webhooks: [], tags: [], redirects: [] }

/** A model of one page's node, so that a change of it costs little. */
const parts: readonly Model[] = [specs, fixtureModel].flatMap(model => [
  ...model.operations.map(own => ({ ...empty, operations: [own], ...sharedErrors(model) })),
  ...model.webhooks.map(own => ({ ...empty, webhooks: [own] })),
  ...model.tags.map(own => ({ ...empty, tags: [own] })),
  ...model.redirects.map(own => ({ ...empty, redirects: [own] })),
  ...(model.commonErrors ?? []).map(own => ({ ...empty, commonErrors: [own] })),
])

/** Operations name the errors that they share. */
function sharedErrors({ commonErrors }: Model): Pick<Model, 'commonErrors'> {
  return commonErrors === undefined ? {} : { commonErrors }
}

const groups = [
  ['operations', 'Operation'],
  ['webhooks', 'Webhook'],
  ['tags', 'Tag'],
  ['redirects', 'Redirect'],
  ['commonErrors', 'CommonErrors'],
] as const

interface Case {
  readonly document: object
  readonly change: NodeChange
}

/** What can be changed in a document, by the fact and the kind of its change. */
function casesOf(documents: readonly object[]): ReadonlyMap<string, readonly Case[]> {
  const cases = new Map<string, Case[]>()
  for (const document of documents)
    for (const [group, name] of groups) {
      const root = valueAt(document, [group, 0])
      if (root === undefined) continue
      for (const change of changesOf(name, root, { way: [group, 0], schema: undefined, above: [] })) {
        if (isValueOfContent(document, change)) continue
        const key = `${change.fact} ${change.how}`
        const own = cases.get(key)
        if (own === undefined) cases.set(key, [{ document, change }])
        else own.push({ document, change })
      }
    }
  return cases
}

/** A string with content is typed by its content; a page does not list values of the encoded text. */
function isValueOfContent(document: unknown, { fact, schema }: NodeChange): boolean {
  return fact === 'StringSchema.enum' && valueAt(document, [...(schema ?? []), 'content']) !== undefined
}

const documents = parts.map((model): object => JSON.parse(apiText(model)))
const cases = casesOf(documents)
/** Nodes that no page of ours has, such as corrections, in a document to which they were added. */
const rare = casesOf(
  [...cases].flatMap(([key, [one]]) => (key.endsWith(' added') && one ? [documentWith(one)] : [])),
)
const all = new Map([...rare, ...cases])

function documentWith({ document, change }: Case): object {
  const changed = withChange(document, change.way, change.value)
  if (typeof changed !== 'object' || changed === null) throw new Error('A document is an object.')
  return changed
}

/** The first, the last and those between, at equal distances. */
function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items
  const wanted = Array.from({ length: count }, (_, at) => Math.round((at * (items.length - 1)) / (count - 1)))
  return items.filter((_, at) => wanted.includes(at))
}

/** Observers that have to notice a change, and those that need not. */
function observersOf({ member, above, schema }: NodeChange): readonly (readonly [Observer, boolean])[] {
  return observers
    .filter(observer => observer !== 'sharing' || schema !== undefined)
    .map(observer => {
      const isExempt = [...above, member].some(
        ({ role, unseen }) => role === 'place' || unseen?.[observer] !== undefined,
      )
      return [observer, !isExempt] as const
    })
}

const modelOf = oncePerObject((document: object) => readModel(JSON.stringify(document)))

function isNoticed(observer: Observer, { document, change }: Case): boolean {
  const next = readModel(JSON.stringify(withChange(document, change.way, change.value)))
  return notices[observer](modelOf(document), next, change.schema)
}

describe('any fact of any node', () => {
  test('is changed here', () => {
    const tried = new Set([...all.keys()].map(key => key.split(' ')[0]))
    expect(changeableFacts().filter(fact => !tried.has(fact))).toEqual([])
  })

  test.each([...all].map(([key, list]) => [key, list] as const))('%s', (_, list) => {
    for (const { document, change } of spread(list, 4)) {
      const old = modelOf(document)
      const next = readModel(JSON.stringify(withChange(document, change.way, change.value)))
      expect(apiText(next)).not.toBe(apiText(old))
      for (const [observer, isAsked] of observersOf(change))
        if (isAsked && !notices[observer](old, next, change.schema))
          expect.fail(`${observer} does not notice ${change.way.join('/')}`)
    }
  })

  test('that need not be noticed is not always noticed', () => {
    // Kinds of nodes share some of their members.
    const every = [...all.values()].flatMap(list => spread(list, 100))
    const members = new Map(every.map(({ change }) => [change.member, change.fact]))
    const needless = [...members].flatMap(([member, fact]) =>
      observers
        .filter(observer => member.unseen?.[observer] !== undefined)
        .filter(observer => every.every(one => one.change.member !== member || isNoticed(observer, one)))
        .map(observer => `${fact}: ${observer}`),
    )
    expect(needless).toEqual([])
  })
})
