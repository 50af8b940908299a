import { expect, it } from 'vitest'
import type { Problem } from '../../../templates/runtime/check/problem.js'
import { problemAnswer } from '../../../templates/runtime/local/check/problem-answer.js'
import { readModel } from '../../../templates/runtime/local/model/read-model.js'
import { indexLine, modelFile, operationLine } from '../model/small-model.js'

const missing: Problem = {
  field: '/amount/total',
  location: 'body',
  kind: 'missing',
  issue: 'value is required',
  words: '此字段为必填项',
}
const wrong: Problem = {
  field: '/limit',
  location: 'query',
  kind: 'wrong',
  issue: 'must be an integer',
  words: '须为整数',
  value: 'x',
}

it.each<[name: string, operation: object, problems: readonly Problem[], want: object]>([
  [
    'v3',
    {},
    [missing],
    {
      code: 'PARAM_ERROR',
      message: '参数错误：/amount/total 此字段为必填项',
      detail: { field: '/amount/total', issue: 'value is required', location: 'body' },
    },
  ],
  [
    'the first of several',
    {},
    [wrong, missing],
    {
      code: 'PARAM_ERROR',
      message: '参数错误：/limit 须为整数（另有 1 处）',
      detail: { field: '/limit', value: 'x', issue: 'must be an integer', location: 'query' },
    },
  ],
  ['the whole body', {}, [{ ...wrong, field: '', location: 'body' }], { message: '参数错误：body 须为整数' }],
  ['v2, what is missing', { protocol: 'v2', commonErrors: 'v2' }, [missing], { code: 'LACK_PARAMS' }],
  ['v2, what is wrong', { protocol: 'v2', commonErrors: 'v2' }, [wrong], { code: 'PARAM_ERROR' }],
  [
    'v2 below a path with errors of its own',
    { protocol: 'v2', commonErrors: 'v2/mmpaymkttransfers' },
    [missing],
    { code: 'PARAM_ERROR' },
  ],
  [
    'v2 with the code in its own table',
    { protocol: 'v2', errors: [{ code: 'LACK_PARAMS', description: '' }] },
    [missing],
    { code: 'LACK_PARAMS' },
  ],
])('answers %s', (_, more, problems, want) => {
  const file = modelFile([indexLine([['post', '/a', 'a#post']]), operationLine('a#post', more)])
  const operation = readModel(file).operation('a#post')
  if (operation === undefined) throw new Error('There is no operation.')
  expect(problemAnswer(operation, problems)).toMatchObject({ kind: 'error', ...want })
})

it('every code that it answers is in the tables of the operation', () => {
  const model = readModel('generated/model.jsonl')
  const lost = model.operations().flatMap(operation =>
    [missing, wrong].flatMap(each => {
      const answer = problemAnswer(operation, [each])
      if (answer.kind !== 'error') return [operation.id]
      return model.errorOf(operation, answer.code) === undefined ? [`${operation.id} ${answer.code}`] : []
    }),
  )
  expect(lost).toEqual([])
})
