import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { findModelFile } from '../../../templates/runtime/local/model/find-model-file.js'
import { type LocalModel, readModel } from '../../../templates/runtime/local/model/read-model.js'
import { failureOf } from '../../runtime/support/failure-of.js'
import { indexLine, modelFile, operationLine } from './small-model.js'

const things = 'v3/things/{id}#get'
const number = { in: 'path', name: 'id', required: true, schema: { kind: 'integer' }, description: '' }
const webhookLine = {
  kind: 'webhook',
  id: 'v3/THING.DONE',
  protocol: 'v3',
  title: '',
  eventTypes: ['THING.DONE'],
  requestBody: { kind: 'json', required: true, schema: { kind: 'object', properties: [] } },
}

function smallModel(more: object = {}): LocalModel {
  return readModel(
    modelFile([
      indexLine(
        [
          ['get', '/v3/things/{id}', things],
          ['get', '/v3/things/{code}', 'v3/things/{code}#get'],
        ],
        {
          webhooks: [webhookLine.id],
          commonErrors: {
            v3: [
              { code: 'PARAM_ERROR', status: 400, description: 'common' },
              { code: 'SYSTEM_ERROR', status: 500, description: 'common' },
            ],
          },
        },
      ),
      operationLine(things, { parameters: [number], commonErrors: 'v3', ...more }),
      operationLine('v3/things/{code}#get', { commonErrors: '__proto__' }),
      webhookLine,
    ]),
  )
}

it('gives operations and webhooks by their ids, each the same object again', () => {
  const model = smallModel()
  expect(model.operation(things)?.page).toBe('v3/things/{id}')
  expect(model.operation(things)).toBe(model.operation(things))
  expect(model.webhook('v3/THING.DONE')?.eventTypes).toEqual(['THING.DONE'])
  expect(model.operation('v3/THING.DONE')).toBeUndefined()
  expect(model.webhook('constructor')).toBeUndefined()
  expect(model.operations().map(({ id }) => id)).toEqual([things, 'v3/things/{code}#get'])
  expect(model.webhooks()).toEqual([webhookLine])
  expect(model.listed()[0]).toEqual({ id: things, method: 'GET', path: '/v3/things/{id}' })
})

it.each<[name: string, path: string, id: string]>([
  ['numbers', '/v3/things/7', things],
  ['other texts', '/v3/things/a7', 'v3/things/{code}#get'],
])(
  'leads %s to the operation that takes them, where paths differ in the names of placeholders alone',
  (_, path, id) => {
    const route = smallModel().route('GET', path)
    expect(route?.kind === 'operation' && route.operation.id).toBe(id)
  },
)

it.each<[name: string, id: string, code: string, want: string | undefined]>([
  ['its own error', things, 'PARAM_ERROR', 'own'],
  ['a common one', things, 'SYSTEM_ERROR', 'common'],
  ['one that is spelt otherwise', things, 'SystemError', 'common'],
  ['none', things, 'NO_SUCH_ERROR', undefined],
  ['none where the scope is unknown', 'v3/things/{code}#get', 'PARAM_ERROR', undefined],
])('finds %s', (_, id, code, want) => {
  const model = smallModel({ errors: [{ code: 'PARAM_ERROR', status: 400, description: 'own' }] })
  const operation = model.operation(id)
  expect(operation && model.errorOf(operation, code)?.description).toBe(want)
})

const index = indexLine([['get', '/v3/things/{id}', things]])
const advice = 'Install or generate the SDK again: model.jsonl belongs to the version of the SDK beside it.'

it.each<[name: string, lines: readonly (object | string)[], want: RegExp]>([
  ['an empty file', [], /Line 1 of .+model\.jsonl cannot be used: it is not JSON\./],
  ['a web page', ['<!doctype html>'], /Line 1 of .+: it is not JSON\./],
  ['a list', [[]], /Line 1 of .+: it is not an object\./],
  ['no index', [operationLine(things)], /Line 1 of .+: \/kind is not index\./],
  ['a later form', [{ ...index, formatVersion: 2 }], /Line 1 of .+: \/formatVersion is not 1\./],
  [
    'an entry without id',
    [indexLine([['get', '/v3/things']])],
    /\/operations\/0 is not a list of method, path, id/,
  ],
  ['a line that is cut off', [index, '{"kind":"operation","id":'], /Line 2 of .+: it is not JSON\./],
  ['a line that is missing', [index], /Line 2 of .+: it is not JSON\./],
  ['the line of a webhook', [index, webhookLine], /Line 2 of .+: \/kind is not operation\./],
  [
    'an unknown protocol',
    [index, operationLine(things, { protocol: 'v4' })],
    /\/protocol is not v2, v3, brand\./,
  ],
  [
    'a schema of no kind',
    [index, operationLine(things, { parameters: [{ ...number, schema: { kind: 'date' } }] })],
    /\/parameters\/0\/schema\/kind is not string, integer, /,
  ],
  [
    'a limit that is a text',
    [
      index,
      operationLine(things, { parameters: [{ ...number, schema: { kind: 'string', maxLength: '32' } }] }),
    ],
    /\/parameters\/0\/schema\/maxLength is not a number\./,
  ],
  [
    'null in the place of an optional member',
    [index, operationLine(things, { requestBody: null })],
    /\/requestBody\/kind is not json, xml, multipart\./,
  ],
])('refuses %s, naming file, line and place', (_, lines, want) => {
  const error = failureOf(() => readModel(modelFile(lines)).operations(), advice)
  expect(error).toMatchObject({ code: 'INVALID_SETTING', message: expect.stringMatching(want) })
})

it('refuses a file that is not there', () => {
  const error = failureOf(() => readModel('/nowhere/model.jsonl'), advice)
  expect(error.message).toContain('The tables of the pages, /nowhere/model.jsonl, cannot be read.')
})

it('reads a broken line only when it is asked for', () => {
  const model = readModel(modelFile([index, '{']))
  expect(model.listed()).toHaveLength(1)
  expect(failureOf(() => model.operation(things), advice).message).toContain('Line 2')
})

it('finds the file of the package in the nearest folder above', () => {
  const file = modelFile([index])
  const folder = dirname(file)
  expect(findModelFile(join(folder, 'dist', 'cjs'))).toBe(file)
  expect(existsSync(join(folder, 'dist'))).toBe(false)
})

it('says where it looked', () => {
  const error = failureOf(() => findModelFile('/nowhere/at/all'), /Give its path as `model`/)
  expect(error).toMatchObject({
    code: 'MISSING_SETTING',
    message: expect.stringContaining('There is no model.jsonl above /nowhere/at/all.'),
  })
})
