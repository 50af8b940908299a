import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { pageText } from '../pages/page-text.js'
import { project, recipe } from './recipes.js'

vi.setConfig({ testTimeout: 180_000 })

const page = 'openapi/v3/library/loans.md'

it('the watch writes the documents again after a saved page, and ends by a signal', async () => {
  const [first = ''] = recipe('While pages are written', 'sh').split('\n')
  const [program = '', option = '', name = '', ...args] = (first.split('#')[0] ?? '').trim().split(/\s+/)
  expect([program, option, name]).toEqual(['npx', '--no-install', 'pagewright'])
  const cwd = project({ [`specs/${page}`]: pageText() })
  // A terminal signals npx and what it started; from here only the program itself can be reached.
  const child = spawn(join(cwd, 'node_modules/.bin', name), args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = new Promise(resolve => child.once('exit', resolve))
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (log += String(data)))
  const patience = { timeout: 60_000, interval: 20 }
  await vi.waitFor(() => expect(log).toContain('Watching'), patience)
  const output = (path: string): string => readFileSync(join(cwd, 'generated', path), 'utf8')
  expect(output(`docs/${page}`)).toContain('书号')
  writeFileSync(join(cwd, 'specs', page), pageText().replace('书号', '编号'))
  const all = [
    `docs/${page}`,
    'llms/v3/library/loans.post.md',
    'sdk/v3/library/loans.ts',
    'openapi.json',
    'api.json',
  ]
  for (const path of all) await vi.waitFor(() => expect(output(path)).toContain('编号'), patience)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})
