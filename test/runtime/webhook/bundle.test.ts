import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../../templates/runtime', import.meta.url))
const options = {
  bundle: true,
  write: false,
  metafile: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  absWorkingDir: folder,
  logLevel: 'error',
} as const satisfies BuildOptions

async function bundle(code: string): Promise<{ text: string; inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({ ...options, stdin: { contents: code, resolveDir: folder } })
  const [output] = Object.values(metafile.outputs)
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return { text: outputFiles[0]?.text ?? '', inputs: inputs.map(([path]) => path) }
}

describe('a program that receives notices', () => {
  it('carries neither XML nor a transport', async () => {
    const code = `import { createWebhookKeys, parseWebhook, ok } from './webhook/index.ts'
      console.log(createWebhookKeys, parseWebhook, ok)`
    const { text, inputs } = await bundle(code)
    expect(
      inputs.filter(path => /\/node_modules\/|^(v2|transport|testing|files\/(?!is-bytes))/.test(path)),
    ).toEqual([])
    expect(text.length).toBeLessThan(55_500)
  })

  it.each(['./webhook/index.ts', './testing/index.ts', './environment/index.ts'])(
    'costs nothing where %s is imported for nothing',
    async path => {
      const { text } = await bundle(`import * as all from '${path}'`)
      expect(text.replace(/import"node:\w+";?/g, '').trim()).toBe('')
    },
  )

  it('that reads its settings from the environment carries no more than that', async () => {
    const { inputs } = await bundle(
      "import { configFromEnvironment } from './environment/index.ts'\nconsole.log(configFromEnvironment)",
    )
    expect(
      inputs.filter(
        path =>
          !/^(?:environment|crypto|errors|client\/(?:check-argument|copies))\b/.test(path) &&
          path !== '<stdin>',
      ),
    ).toEqual([])
  })

  it.each(['./index.ts', './testing/index.ts', './webhook/index.ts', './environment/index.ts'])(
    'loads nothing of the command and of the local service through %s',
    async path => {
      const { metafile } = await build({ ...options, entryPoints: [path] })
      expect(Object.keys(metafile.inputs).filter(input => /^(?:cli|doctor|local)\//.test(input))).toEqual([])
    },
  )

  it.each(['./webhook/index.ts', './testing/index.ts'])('does not load v2 through %s', async path => {
    const { metafile } = await build({ ...options, entryPoints: [path] })
    expect(Object.keys(metafile.inputs).filter(input => /^v2\/|node_modules/.test(input))).toEqual([])
  })
})
