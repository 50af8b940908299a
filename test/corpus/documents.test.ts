import { describe, expect, test } from 'vitest'
import { apiErrors } from '../emit/api/validate-api.js'
import { lintFindings, schemaErrors } from '../emit/openapi/lint-document.js'
import { sharedCorpus } from '../shared/shared-generation.js'
import { corpusNote, hasCorpus } from './corpus-folder.js'

describe.skipIf(!hasCorpus)(`the documents, ${corpusNote}`, async () => {
  const files = hasCorpus ? (await sharedCorpus()).files('openapi.json', 'api.json', 'api.schema.json') : []
  const read = (path: string): string => files.find(file => file.path === path)?.content ?? ''

  test('openapi.json passes the recommended rules of Redocly', async () => {
    expect(await lintFindings(read('openapi.json'))).toEqual([])
  })

  test('openapi.json is valid by the schema of OpenAPI 3.1', async () => {
    expect(await schemaErrors(read('openapi.json'))).toEqual([])
  })

  test('api.json is valid by the schema beside it', () => {
    expect(apiErrors(read('api.json'), read('api.schema.json'))).toEqual([])
  })
})
