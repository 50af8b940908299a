import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readApiDocument } from '../../../generator/emit/api/read-api-document.js'
import { anyModel } from '../../diff/any-model.js'
import { hostileText } from '../escape/hostile.js'
import { fixtureModel } from '../openapi/fixture-model.js'
import { apiFiles } from './validate-api.js'

describe('api.json', () => {
  test('comes back as the model it was', () =>
    expect(readApiDocument(apiFiles(fixtureModel).api)).toEqual({ kind: 'read', model: fixtureModel }))

  test('of any model', () =>
    fc.assert(
      fc.property(anyModel, hostileText, (model, title) => {
        const named = { ...model, operations: model.operations.map(own => ({ ...own, title })) }
        expect(readApiDocument(apiFiles(named).api)).toEqual({ kind: 'read', model: named })
      }),
    ))
})

const { api } = apiFiles(fixtureModel)

describe('what is none', () => {
  test.each([
    ['no JSON', '{', 'it is not JSON'],
    ['another document', '{ "openapi": "3.1.0" }', 'it is not an api.json of Pagewright'],
    ['a list', '[]', 'it is not an api.json of Pagewright'],
    ['another version', '{ "kind": "model", "formatVersion": 2 }', 'its format is version 2'],
    ['a member less', api.replace('"redirects"', '"redirection"'), 'has no member "redirects"'],
    [
      'a member more',
      api.replace('"protocol"', '"more": 1, "protocol"'),
      '.operations[0] has an unknown member "more"',
    ],
    ['a wrong type', api.replace('"required": true', '"required": "yes"'), '.required is "yes"'],
    ['a kind that there is not', api.replace('"kind": "string"', '"kind": "text"'), 'is of kind "text"'],
    ['a span that is none', api.replace(/"span": "[\d:-]+"/, '"span": "here"'), 'is not a span'],
  ])('%s', (_, text, reason) => {
    expect(text).not.toBe(api)
    expect(readApiDocument(text)).toEqual({ kind: 'refused', reason: expect.stringContaining(reason) })
  })
})
