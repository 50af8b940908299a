import { describe, expect, it } from 'vitest'
import { runEmitters } from '../../../generator/emit/custom/run-emitters.js'
import type { Emitter } from '../../../generator/emit/emitter.js'
import { nameProblem } from '../../../generator/emit/outputs.js'
import { emitInput } from '../emit-input.js'
import { fixtureModel } from '../openapi/fixture-model.js'

const input = emitInput(fixtureModel)

function emitter(name: string, emit: Emitter['emit']): Emitter {
  return { name, emit }
}

const good = emitter('good', ({ model }) => [{ path: 'a/b.txt', content: String(model.operations.length) }])

describe('emitters', () => {
  it('write below their own folder', () =>
    expect(runEmitters([good], input)).toEqual({
      files: [{ path: 'good/a/b.txt', content: String(fixtureModel.operations.length) }],
      diagnostics: [],
    }))

  const file = (path: string) => ({ path, content: '' })
  const table: readonly [name: string, bad: Emitter, message: string][] = [
    [
      'fails',
      emitter('bad', () => {
        throw new Error('no such field')
      }),
      'It failed: no such field.',
    ],
    [
      'leads out of its folder',
      emitter('bad', () => [file('../sdk/index.ts')]),
      '"../sdk/index.ts" leads out of its folder',
    ],
    ['names the root', emitter('bad', () => [file('/etc/passwd')]), 'leads out of its folder'],
    ['has a backslash', emitter('bad', () => [file('a\\b')]), 'leads out of its folder'],
    ['has no name', emitter('bad', () => [file('')]), 'leads out of its folder'],
    ['writes a file twice', emitter('bad', () => [file('a'), file('A')]), 'It writes A twice'],
    ['has the name of another', emitter('good', () => []), 'Another emitter has this name'],
  ]
  it.each(table)('one that %s hides no other', (_, bad, message) => {
    const { files, diagnostics } = runEmitters([good, bad], input)
    expect(files).toHaveLength(1)
    expect(diagnostics).toMatchObject([
      { code: 'PW028', severity: 'error', message: expect.stringContaining(message) },
    ])
  })

  it.each([
    ['fields', true],
    ['my-docs2', true],
    ['sdk', false],
    ['llms', false],
    ['..', false],
    ['A', false],
    ['', false],
    ['a/b', false],
  ])('the name %j: %s', (name, want) => expect(nameProblem(name) === undefined).toBe(want))
})
