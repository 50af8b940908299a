import { describe, expect, test } from 'vitest'
import { planModel } from '../../../generator/plan/plan-model.js'
import { goldenFiles } from '../../golden/golden-files.js'
import { emitModel } from './emit-model.js'
import { oddModel } from './odd-model.js'

describe('the SDK of a model with everything odd', () => {
  const golden = goldenFiles('sdk')
  const files = emitModel(oddModel).filter(file => !file.path.startsWith('sdk/runtime/'))

  test.each(files.map(file => [file.path, file] as const))('%s', (_, file) =>
    golden.expectFile(file.path, file.content),
  )

  test('no golden file is left over', () => golden.expectNoOrphans())

  test('reports the names that two ask for, and nothing else', () => {
    expect(planModel(oddModel).diagnostics.map(each => [each.code, each.severity])).toEqual([
      ['PW704', 'warning'],
    ])
  })
})
