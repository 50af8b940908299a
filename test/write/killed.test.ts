import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../cli/temp-folder.js'

const writer = new URL('../../dist/write/write-output.js', import.meta.url).href
const count = 600

/** Writes many files, over those of an earlier run if there are any. */
const program = `
  const { writeOutput } = await import(${JSON.stringify(writer)})
  const [, out, version] = process.argv
  const files = Array.from({ length: ${count} }, (_, at) => ({
    path: 'sdk/' + (at % 40) + '/' + at + '.ts',
    content: (version + ' ' + at + '\\n').repeat(200),
  }))
  const facts = { generator: 'pagewright 0', package: 'x', inputs: '0' }
  const { diagnostics } = await writeOutput(out, files, { facts })
  process.exitCode = diagnostics.length
`

/** Runs the program; kills it when there are so many files, or so many milliseconds after its first one. */
async function write(out: string, version: string, killAfter?: number): Promise<number | null> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, out, version], {
    stdio: 'inherit',
  })
  const ended = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)))
  if (killAfter === undefined) return await ended
  const before = existsSync(out) ? readdirSync(out).length : 0
  while (child.exitCode === null && !(existsSync(out) && readdirSync(out).length > before))
    await new Promise(resolve => setTimeout(resolve, 1))
  setTimeout(() => child.kill('SIGKILL'), killAfter)
  return await ended
}

function whole(version: string, at: number): string {
  return `${version} ${at}\n`.repeat(200)
}

describe('a process killed at any moment', { timeout: 180_000 }, () => {
  it('leaves whole files, old or new, and the next run clears up', async () => {
    const out = join(tempFolder(), 'out')
    expect(await write(out, 'old')).toBe(0)
    for (const wait of [0, 5, 20, 40, 80]) {
      await write(out, `new${wait}`, wait)
      for (let at = 0; at < count; at++) {
        const text = readFileSync(join(out, `sdk/${at % 40}/${at}.ts`), 'utf8')
        expect(text).toBe(whole(text.split(' ')[0] ?? '', at))
      }
    }
    expect(await write(out, 'last')).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['manifest.json', 'sdk'])
    for (let at = 0; at < count; at++)
      expect(readFileSync(join(out, `sdk/${at % 40}/${at}.ts`), 'utf8')).toBe(whole('last', at))
  })
})
