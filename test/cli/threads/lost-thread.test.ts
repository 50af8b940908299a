import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tempFolder } from '../temp-folder.js'

const built = new URL('../../../dist/', import.meta.url).href

/** Its thread fails while it loads, before anybody asks it for anything. Threads run what is built. */
const program = `
  const { startPageThreads } = await import(${JSON.stringify(built)} + 'cli/threads/page-threads.js')
  const ended = new Promise(resolve => process.once('worker', worker => worker.once('exit', resolve)))
  const threads = startPageThreads(1, { outputs: undefined })
  await ended
  const engine = { read: () => ({}) }
  const failure = await threads.read([], engine).then(() => 'none', error => error.message)
  await threads.close()
  process.stdout.write(failure)
`

it('a thread that fails before it is asked rejects what it is asked', () => {
  const folder = tempFolder({ 'run.mjs': program })
  const printed = execFileSync(process.execPath, [join(folder, 'run.mjs')], { encoding: 'utf8' })
  expect(printed).toMatch(/^Cannot read properties of undefined/)
})
