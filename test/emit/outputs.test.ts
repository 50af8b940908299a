import { describe, expect, it } from 'vitest'
import type { OutputEmitter } from '../../generator/emit/emitter.js'
import { loadOutputs, nameProblem, outputs } from '../../generator/emit/outputs.js'
import { emitFiles, emitInput, tools } from './emit-input.js'
import { fixtureModel } from './openapi/fixture-model.js'

const reserved = outputs.flatMap(({ reserves }) => reserves)

describe('the built-in outputs', () => {
  it('reserve each path once', () => {
    expect(new Set(reserved.map(path => path.toLowerCase())).size).toBe(reserved.length)
    const within = reserved.filter(path =>
      reserved.some(other => other !== path && other.endsWith('/') && path.startsWith(other)),
    )
    expect(within).toEqual([])
  })

  it('leave no folder of theirs to an emitter', () => {
    const folders = reserved.filter(path => path.endsWith('/')).map(path => path.slice(0, -1))
    expect(folders).toContain('sdk')
    for (const name of [...folders, 'license']) expect(nameProblem(name)).toBeDefined()
    expect(nameProblem('openapi')).toBeUndefined()
  })

  it('write in their order, each file once', async () => {
    const makeOutputs = await loadOutputs()
    const made = makeOutputs(tools)
    expect(made.map(({ name }) => name)).toEqual(outputs.map(({ name }) => name))
    const paths = made.flatMap(output => emitFiles(output, emitInput(fixtureModel)).map(({ path }) => path))
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'sdk/index.ts', 'api.json', 'llms.txt']))
  })

  it.each<[string, OutputEmitter]>([
    [
      'of a page',
      { emitPage: () => ({ files: [{ path: 'b.txt', content: '' }], parts: [] }), emitShared: () => [] },
    ],
    ['of all pages', { emitShared: () => [{ path: 'b.txt', parts: [] }] }],
  ])('write nothing %s that they do not reserve', async (_, emitter) => {
    const stray = { name: 'stray', reserves: ['a.txt'], load: async () => () => emitter }
    const makeOutputs = await loadOutputs([stray])
    expect(() => makeOutputs(tools).flatMap(output => emitFiles(output, emitInput(fixtureModel)))).toThrow(
      'The output `stray` writes b.txt and does not reserve it.',
    )
  })
})
