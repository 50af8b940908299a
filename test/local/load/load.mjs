// @ts-check
/** Bundles `load.ts` and its service, and starts the load: `npm run load:local`. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const model = fileURLToPath(new URL('../../../generated/model.jsonl', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'pagewright-local-load-'))
try {
  await build({
    entryPoints: [join(here, 'load.ts'), join(here, 'load-service.ts')],
    outdir: work,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['node:sqlite', 'node-sqlite3-wasm'],
    sourcemap: 'inline',
    logLevel: 'error',
  })
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', join(work, 'load.js'), join(work, 'load-service.js'), model],
    { stdio: 'inherit' },
  )
  const [code] = await once(child, 'exit')
  process.exitCode = code ?? 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
