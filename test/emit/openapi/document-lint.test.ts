import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createOpenApiEmitter } from '../../../generator/emit/openapi/create-openapi-emitter.js'
import { firstText, tools } from '../emit-input.js'
import { fixtureModel } from './fixture-model.js'
import { lintFindings, schemaErrors } from './lint-document.js'

const committed = new URL('../../../generated/openapi.json', import.meta.url)

const documents: [name: string, read: (() => string) | undefined][] = [
  ['the fixtures', () => firstText(createOpenApiEmitter(tools), fixtureModel)],
  ['generated/openapi.json', existsSync(committed) ? () => readFileSync(committed, 'utf8') : undefined],
]

describe.each(documents)('OpenAPI of %s', (_name, read) => {
  test.skipIf(read === undefined)('passes the recommended rules of Redocly', async () => {
    expect(await lintFindings(read?.() ?? '')).toEqual([])
  })

  test.skipIf(read === undefined)('is valid by the schema of OpenAPI 3.1', async () => {
    expect(await schemaErrors(read?.() ?? '')).toEqual([])
  })
})

test('a broken document is found', async () => {
  const broken = '{"openapi":"3.1.0","info":{"title":"x"},"paths":{"/a/{b}":{"get":{"responses":{}}}}}'
  expect(await lintFindings(broken)).not.toEqual([])
  expect(await schemaErrors(broken)).not.toEqual([])
})
