import { describe, expect, it } from 'vitest'
import { loadOutputs, nameProblem, outputs } from '../../generator/emit/outputs.js'
import { runOutputs } from '../../generator/emit/run-outputs.js'
import { emitInput, tools } from './emit-input.js'
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
    const makeEmitters = await loadOutputs()
    const emitters = makeEmitters(tools)
    expect(emitters.map(({ name }) => name)).toEqual(outputs.map(({ name }) => name))
    const { files, diagnostics } = runOutputs(emitters, emitInput(fixtureModel))
    expect(diagnostics).toEqual([])
    const paths = files.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'sdk/index.ts', 'api.json', 'llms.txt']))
  })

  it('write nothing that they do not reserve', async () => {
    const stray = { name: 'stray', reserves: ['a.txt'], load: async () => () => () => [file('b.txt')] }
    const makeEmitters = await loadOutputs([stray])
    expect(() => runOutputs(makeEmitters(tools), emitInput(fixtureModel))).toThrow(
      'The output `stray` writes b.txt and does not reserve it.',
    )
  })
})

function file(path: string) {
  return { path, content: '' }
}
