import { describe, expect, test } from 'vitest'
import { createLlmsEmitter } from '../../../generator/emit/llms/create-llms-emitter.js'
import { goldenFiles } from '../../golden/golden-files.js'
import { emitInput, tools } from '../emit-input.js'
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

describe('an emitter with a memory', () => {
  const emit = createLlmsEmitter(tools)
  const a = emitInput(fixtureModel, { packageName: 'a' })
  const b = { ...a, packageName: 'b' }
  const first = emit(a)

  test('gives what a fresh one gives', () => {
    expect(emit(a)).toEqual(first)
    expect(emit(b)).toEqual(createLlmsEmitter({ ...tools, remember: false })(b))
  })

  test('keeps the files of pages that did not change', () => {
    const again = emit(b)
    expect(again.filter((file, at) => at > 0 && file === emit(b)[at])).toHaveLength(again.length - 1)
  })
})
