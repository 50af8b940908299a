import { expect, test } from 'vitest'
import { createOpenApiEmitter } from '../../../generator/emit/openapi/create-openapi-emitter.js'
import { goldenFiles } from '../../golden/golden-files.js'
import { emitFiles, emitInput, tools } from '../emit-input.js'
import { fixtureModel } from './fixture-model.js'

const golden = goldenFiles('openapi')

test('openapi.json of the fixtures', () => {
  const files = emitFiles(createOpenApiEmitter(tools), emitInput(fixtureModel))
  expect(files.map(({ path }) => path)).toEqual(['openapi.json'])
  for (const { path, content } of files) golden.expectFile(path, content)
  golden.expectNoOrphans()
})
