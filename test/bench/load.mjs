// @ts-check
/** Bundles `load.ts` and its server, as an application would be bundled, and starts the load. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'pagewright-load-'))
try {
  await build({
    entryPoints: [join(here, 'load.ts'), join(here, 'load-process.ts')],
    outdir: work,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
  })
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--enable-source-maps', join(work, 'load.mjs'), join(work, 'load-process.mjs')],
    { stdio: 'inherit' },
  )
  const [code] = await once(child, 'exit')
  process.exitCode = code ?? 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
