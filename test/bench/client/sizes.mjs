// @ts-check
/** Bytes of bundles: what a program with one operation weighs, and what more of them add. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { growingPrograms, makeProject, programs } from './programs.mjs'
import { table } from './report.mjs'

/** @typedef {{ bytes: number, gzip: number }} Size */

export async function measureSizes() {
  const [ten, hundred] = [await growingPrograms(10), await growingPrograms(100)]
  const folder = makeProject({
    'plugin.js': programs.plugin,
    'lean.js': programs.lean,
    'root.js': programs.root,
    'lean10.js': ten.lean,
    'plugin10.js': ten.plugin,
    'lean100.js': hundred.lean,
    'plugin100.js': hundred.plugin,
  })
  try {
    const whole = async (/** @type {string} */ name) => sizeOf(await bundle(folder, name, false))
    const chunks = await bundle(folder, 'root.js', true)
    const plugin = await whole('plugin.js')
    const rows = [
      row('plugin, 1 operation', plugin, plugin),
      row('SDK, 1 operation, wechatpay-sdk/client', await whole('lean.js'), plugin),
      row('SDK, 1 operation, wechatpay-sdk, one file', await whole('root.js'), plugin),
      row('  the same split: loaded at the start', sizeOf(loadedBy(chunks, ['root.js'])), plugin),
      row(
        '  and with the first call',
        sizeOf(loadedBy(chunks, ['root.js', 'v3/pay/transactions/jsapi.js'])),
        plugin,
      ),
      row('SDK, 10 operations, wechatpay-sdk/client', await whole('lean10.js'), plugin),
      row('SDK, 100 operations, wechatpay-sdk/client', await whole('lean100.js'), plugin),
      row('plugin, 10 operations', await whole('plugin10.js'), plugin),
      row('plugin, 100 operations', await whole('plugin100.js'), plugin),
    ]
    table([['bundle, minified', 'bytes', '/plugin', 'gzip', '/plugin'], ...rows])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @typedef {{ text: Uint8Array, entry: string | undefined, imports: readonly string[], path: string }} Chunk */

/** @param {string} folder @param {string} name @param {boolean} splitting @returns {Promise<readonly Chunk[]>} */
async function bundle(folder, name, splitting) {
  const { outputFiles, metafile } = await build({
    entryPoints: [name],
    absWorkingDir: folder,
    outdir: 'out',
    bundle: true,
    minify: true,
    splitting,
    metafile: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  })
  return Object.entries(metafile.outputs).map(([path, { entryPoint, imports }]) => ({
    path,
    entry: entryPoint,
    imports: imports.filter(({ kind }) => kind === 'import-statement').map(each => each.path),
    text: outputFiles.find(file => file.path === join(folder, path))?.contents ?? new Uint8Array(),
  }))
}

/**
 * What some entries load, with all that they import statically.
 * @param {readonly Chunk[]} chunks @param {readonly string[]} entries Ends of their names. @returns {readonly Chunk[]}
 */
function loadedBy(chunks, entries) {
  const found = new Set(
    entries.map(end => {
      const chunk = chunks.find(({ entry }) => entry?.endsWith(end))
      if (chunk === undefined) throw new Error(`No chunk for ${end}.`)
      return chunk
    }),
  )
  for (const { imports } of found)
    for (const path of imports) for (const chunk of chunks) if (chunk.path === path) found.add(chunk)
  return [...found]
}

/** @param {readonly Chunk[]} chunks @returns {Size} */
function sizeOf(chunks) {
  const bytes = chunks.reduce((sum, { text }) => sum + text.length, 0)
  return { bytes, gzip: chunks.reduce((sum, { text }) => sum + gzipSync(text).length, 0) }
}

/** @param {string} name @param {Size} size @param {Size} plugin */
function row(name, size, plugin) {
  return [
    name,
    String(size.bytes),
    (size.bytes / plugin.bytes).toFixed(2),
    String(size.gzip),
    (size.gzip / plugin.gzip).toFixed(2),
  ]
}
