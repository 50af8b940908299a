import { expect, test } from 'vitest'
import { createOpenApiEmitter } from '../../../generator/emit/openapi/create-openapi-emitter.js'
import { fixtureInfo, fixtureModel } from './fixture-model.js'

test('openapi.json of the fixtures', async () => {
  const { path, content } = createOpenApiEmitter()(fixtureModel, fixtureInfo)
  expect(path).toBe('openapi.json')
  await expect(content).toMatchFileSnapshot('../../golden/openapi/openapi.json')
})
