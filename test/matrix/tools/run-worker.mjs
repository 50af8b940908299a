// Bundles a worker as Cloudflare's own tool does, runs it in workerd, and prints what it answers.
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { Miniflare } from 'miniflare'

const [entry, settings] = process.argv.slice(2)
const { outputFiles } = await build({
  entryPoints: [entry],
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['workerd', 'worker', 'browser'],
  external: ['node:*'],
  logLevel: 'error',
})
const worker = new Miniflare({
  modules: [{ type: 'ESModule', path: 'worker.mjs', contents: outputFiles[0].text }],
  modulesRoot: '/',
  compatibilityDate: '2026-07-01',
  compatibilityFlags: ['nodejs_compat'],
  bindings: { SETTINGS: readFileSync(settings, 'utf8') },
})
try {
  const answer = await worker.dispatchFetch('http://localhost/')
  console.log(await answer.text())
} finally {
  await worker.dispose()
}
