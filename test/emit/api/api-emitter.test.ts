import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createApiEmitter } from '../../../generator/emit/api/create-api-emitter.js'
import type { Model } from '../../../generator/model/model.js'
import { goldenFiles } from '../../golden/golden-files.js'
import { emitFiles, emitInput } from '../emit-input.js'
import { example, model, object, operation, row, span, string } from '../openapi/build-model.js'
import { fixtureModel } from '../openapi/fixture-model.js'
import { apiErrors, apiFiles, withTextSpans } from './validate-api.js'

const { api, schema } = apiFiles(fixtureModel)

test('the files of the fixtures', () => {
  const golden = goldenFiles('api')
  golden.expectFile('api.json', api)
  golden.expectFile('api.schema.json', schema)
  golden.expectNoOrphans()
})

describe('api.json', () => {
  test('is valid by the schema beside it', () => {
    expect(apiErrors(api, schema)).toEqual([])
  })

  test('is the model, and a head', () => {
    expect(JSON.parse(api)).toEqual({
      $schema: './api.schema.json',
      formatVersion: 1,
      ...withTextSpans(fixtureModel),
    })
  })

  const folder = new URL('../../../generated/', import.meta.url)
  test.skipIf(!existsSync(new URL('api.json', folder)))('as committed is valid', () => {
    const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
    expect(apiErrors(read('api.json'), read('api.schema.json'))).toEqual([])
  })

  test('keeps hostile text', () => {
    const text = '*/ "\'`\r\n\u2028\0</script>\ud800__proto__'
    const requestBody = {
      kind: 'json',
      required: true,
      description: text,
      schema: object(row(text, string()), row('__proto__', string({ default: text }))),
      span,
    } as const
    const given = model({
      operations: [operation('v3/a', { title: text, requestBody, examples: [example({ [text]: text })] })],
    })
    const files = apiFiles(given)
    expect(files.api).not.toMatch(/[\u2028\0]|<\//)
    expect(apiErrors(files.api, files.schema)).toEqual([])
    expect(JSON.parse(files.api)).toMatchObject(withTextSpans(given))
  })

  test('is the same from an emitter that wrote another model before', () => {
    const emitter = createApiEmitter()
    const again = (given: Model): unknown => emitFiles(emitter, emitInput(given))
    const fresh = (given: Model): unknown => emitFiles(createApiEmitter(), emitInput(given))
    again(fixtureModel)
    const [first, ...rest] = fixtureModel.operations
    const edited: Model = {
      ...fixtureModel,
      operations: first ? [{ ...first, title: 'Edited' }, ...rest] : [],
    }
    expect(again(edited)).toEqual(fresh(edited))
    expect(again(fixtureModel)).toEqual(fresh(fixtureModel))
  })
})

interface Json {
  [key: string]: Json
}

const broken: [name: string, change: (document: Json) => void][] = [
  ['an unknown member', document => Object.assign(document, { extra: 1 })],
  ['an unknown member of a node', ({ operations }) => Object.assign(operations?.[0] ?? {}, { extra: 1 })],
  ['an unknown kind', ({ operations }) => Object.assign(operations?.[0] ?? {}, { kind: 'oops' })],
  ['a missing member', ({ operations }) => Reflect.deleteProperty(operations?.[0] ?? {}, 'span')],
  ['an unknown method', ({ operations }) => Object.assign(operations?.[0] ?? {}, { method: 'fetch' })],
  ['a line before the first', ({ tags }) => Object.assign(tags?.[0] ?? {}, { span: '0:1-1:1' })],
  ['another version', document => Object.assign(document, { formatVersion: 2 })],
]

describe('the schema refuses', () => {
  test.each(broken)('%s', (_name, change) => {
    const document: Json = JSON.parse(api)
    change(document)
    expect(apiErrors(JSON.stringify(document), schema)).not.toEqual([])
  })
})

test('every definition of the schema is used, and every reference has one', () => {
  const { $defs }: { $defs: object } = JSON.parse(schema)
  const used = [...schema.matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name)
  expect([...new Set(used)].sort()).toEqual(Object.keys($defs).sort())
})
