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
const text = readFileSync(settings, 'utf8')
const worker = new Miniflare({
  modules: [{ type: 'ESModule', path: 'worker.mjs', contents: outputFiles[0].text }],
  modulesRoot: '/',
  compatibilityDate: '2026-07-01',
  compatibilityFlags: ['nodejs_compat'],
  bindings: { SETTINGS: text },
})
try {
  const seen = {}
  for (const step of JSON.parse(text).steps) {
    const answer = await worker.dispatchFetch(`http://localhost/?step=${step}`)
    Object.assign(seen, answer.ok ? await answer.json() : { [step]: await answer.text() })
  }
  console.log(JSON.stringify(seen))
} finally {
  await worker.dispose()
}
