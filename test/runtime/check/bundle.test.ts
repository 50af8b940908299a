import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { committedFolder } from '../calls/every-operation/load-sdk.js'

const call = `import { createClient } from './client.js'
import { post } from './v3/pay/transactions/jsapi.js'
export const pay = config => post(createClient(config), {})`
const checked = `import { createClient } from './client.js'
import { post, postRequestSchema as validate } from './v3/pay/transactions/jsapi.js'
export const pay = config => post(createClient(config), {}, { validate })`

/** Pages as they would be without tables. */
const withoutTables: Plugin = {
  name: 'without-tables',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]sdk[/\\]v[23][/\\].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const contents = text
        .replace(/\nexport const \w+RequestSchema = [\s\S]*?\n\}?\)\)?\n/g, '\n')
        .replace(/import \{ requestSchema \} .*\n/, '')
      expect(contents).not.toContain('requestSchema')
      return { contents, loader: 'ts' }
    })
  },
}

async function bundle(
  contents: string,
  plugins: Plugin[] = [],
): Promise<{ text: string; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: join(committedFolder, 'sdk') },
    bundle: true,
    minifyWhitespace: true,
    minifySyntax: true,
    write: false,
    metafile: true,
    outdir: 'out',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    plugins,
  })
  return { text: outputFiles[0]?.text ?? '', metafile }
}

/** How many bytes each file gives to a bundle. */
function bytesByFile({ outputs }: Metafile): ReadonlyMap<string, number> {
  const all = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))
  return new Map(
    all.map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const).filter(([, bytes]) => bytes > 0),
  )
}

/** Files of the checks that are in a bundle. */
function checksIn(metafile: Metafile): readonly string[] {
  return [...bytesByFile(metafile).keys()].filter(path => path.includes('runtime/check/'))
}

describe('a program that checks nothing', () => {
  it('holds no byte of the tables and of what reads them', async () => {
    const { metafile } = await bundle(call)
    expect(checksIn(metafile)).toEqual([])
    expect(bytesByFile(metafile)).toEqual(bytesByFile((await bundle(call, [withoutTables])).metafile))
  })
})

describe('a program that checks one operation', () => {
  it('holds its table and the judge of values, and no other table', async () => {
    const [plain, own] = [await bundle(call), await bundle(checked)]
    expect(checksIn(own.metafile).length).toBeGreaterThan(4)
    expect(own.text).toContain('merchant_goods_id')
    const more = own.text.length - plain.text.length
    expect(more).toBeGreaterThan(3_000)
    expect(more).toBeLessThan(25_000)
  })
})
