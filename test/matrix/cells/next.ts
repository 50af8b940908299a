import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { type Bench, failed, type Outcome, passed, skipped, type Task } from '../cell.js'
import { fixtureFiles } from '../fixture-files.js'
import { nodeProgram, runProgram, toolFile } from '../tools.js'

/** `next build` and `next start`: a route that pays, and two that receive notices, with one client for all. */
export const nextTask: Task = {
  name: 'Next.js',
  cells: [{ table: 'bundlers', row: 'Next.js route handlers, `next build` and `next start`', column: 'ESM' }],
  run: async bench => [await tryNext(bench)],
}

async function tryNext(bench: Bench): Promise<Outcome> {
  const node = nodeProgram('24')
  if (node === undefined) return skipped('npm has no Node 24 for this machine.')
  const cwd = bench.project('bundle-next', fixtureFiles('next'))
  const settings = readFileSync(bench.smokeSettings('next', []), 'utf8')
  const env = { NEXT_TELEMETRY_DISABLED: '1', SETTINGS: settings }
  const next = toolFile('next/dist/bin/next')
  const built = await runProgram(node, [next, 'build'], { cwd, env })
  if (built.code !== 0) return failed(built.output)
  const port = await freePort()
  const server = spawn(node, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  try {
    const seen = await visit(`http://127.0.0.1:${port}/api`, settings)
    const isAsWanted =
      JSON.stringify(seen) === JSON.stringify(wanted) && output.includes('received SO1 with 1 client')
    return isAsWanted ? passed : failed(`${JSON.stringify(seen)}\n${output}`)
  } finally {
    server.kill()
  }
}

/** The second route refuses what the first received, although it is bundled apart. */
const wanted = {
  pay: { ids: ['wx1', 'wx1'], code: 'RESOURCE_NOT_EXISTS', clients: 1 },
  notice: 200,
  again: 'refused',
}

async function visit(url: string, settings: string): Promise<object> {
  const { notice } = JSON.parse(settings)
  const paid = await untilUp(() => fetch(`${url}/pay`, { method: 'POST' }))
  const pay: unknown = paid.ok ? await paid.json() : await paid.text()
  const received = await fetch(`${url}/notice`, { method: 'POST', ...notice })
  const again = await fetch(`${url}/again`, { method: 'POST', ...notice })
  return { pay, notice: received.status, again: again.ok ? again.status : 'refused' }
}

/** Asks until the server listens, for at most a minute. */
async function untilUp(ask: () => Promise<Response>): Promise<Response> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask()
    } catch (error) {
      if (tries === 240) throw error
      await new Promise(resolve => setTimeout(resolve, 250))
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
