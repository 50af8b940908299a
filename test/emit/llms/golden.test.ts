import { describe, expect, test } from 'vitest'
import { createLlmsEmitter } from '../../../generator/emit/llms/create-llms-emitter.js'
import { planModel } from '../../../generator/plan/plan-model.js'
import { goldenFiles } from '../../golden/golden-files.js'
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
  const emitter = createLlmsEmitter()
  const { plan } = planModel(fixtureModel)
  const first = emitter(fixtureModel, plan, 'a')

  test('gives what a fresh one gives', () => {
    expect(emitter(fixtureModel, plan, 'a')).toEqual(first)
    expect(emitter(fixtureModel, plan, 'b')).toEqual(createLlmsEmitter(false)(fixtureModel, plan, 'b'))
  })

  test('keeps the files of pages that did not change', () => {
    const again = emitter(fixtureModel, plan, 'b')
    expect(again.filter((file, at) => at > 0 && file === emitter(fixtureModel, plan, 'b')[at])).toHaveLength(
      again.length - 1,
    )
  })
})
