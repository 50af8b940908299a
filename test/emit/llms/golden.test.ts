import { describe, expect, test } from 'vitest'
import { createLlmsEmitter } from '../../../generator/emit/llms/create-llms-emitter.js'
import { goldenFiles } from '../../golden/golden-files.js'
import { emitFiles, emitInput, tools } from '../emit-input.js'
import { fixtureModel } from '../openapi/fixture-model.js'
import { oddModel } from '../sdk/odd-model.js'
import { emitLlms } from './emit-llms.js'

describe('the files of the fixtures', () => {
  const golden = goldenFiles('llms')
  const files = [
    ...emitLlms(fixtureModel),
    ...emitLlms(oddModel).map(file => ({ ...file, path: `odd/${file.path}` })),
  ]

  test.each(files.map(file => [file.path, file] as const))('%s', (_, { path, content }) =>
    golden.expectFile(path, content),
  )

  test('no golden file is left over', () => golden.expectNoOrphans())
})

test('an emitter gives what a fresh one gives', () => {
  const emitter = createLlmsEmitter(tools)
  const a = emitInput(fixtureModel, { packageName: 'a' })
  const b = { ...a, packageName: 'b' }
  const first = emitFiles(emitter, a)
  expect(emitFiles(emitter, b)).toEqual(emitFiles(createLlmsEmitter(tools), b))
  expect(emitFiles(emitter, a)).toEqual(first)
  expect(emitFiles(emitter, b)).not.toEqual(first)
})
