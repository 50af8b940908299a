import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../package/packed.js'
import { passed, type Result } from './cell.js'
import { documentWith, languages, readDocument } from './document.js'
import { allTasks } from './tables.js'
import { nodeVersions, toolsFolder } from './tools.js'

/** What the matrix gives where every cell passes. It does not land otherwise. */
const results: readonly Result[] = allTasks.flatMap(({ cells }) =>
  cells.map(cell => ({ cell, outcome: passed })),
)

describe('docs/compatibility.md', () => {
  it.each(languages)('has the tables of the cells that are tried (%s)', language => {
    expect(documentWith(results, language), 'npm run test:matrix -- --write').toBe(readDocument(language))
  })

  it('shows what fails', () => {
    const [first, ...others] = results
    const failed: Result[] =
      first === undefined ? [] : [{ ...first, outcome: { kind: 'failed', reason: '' } }]
    expect(documentWith([...failed, ...others], 'en')).toContain('| FAILED |')
  })

  it.each(languages)('names the versions of Node that are tried (%s)', language => {
    const [row = ''] = readDocument(language).match(/^\| Node \|.*$/m) ?? []
    expect(row.match(/\b2\d(?=[,、:，])/g)).toEqual([...nodeVersions])
  })
})

describe('what is tried', () => {
  it('has no cell twice', () => {
    const names = results.map(({ cell }) => JSON.stringify(cell))
    expect(names.length).toBe(new Set(names).size)
  })

  it('imports every entry of the package that is no page', () => {
    const { exports }: { readonly exports: Readonly<Record<string, unknown>> } = JSON.parse(
      readFileSync(join(root, 'generated/package.json'), 'utf8'),
    )
    const entries = Object.keys(exports).filter(name => /^\.(?:\/[\w-]+)?$/.test(name))
    const program = readFileSync(join(root, 'test/fixtures/matrix/types/every-entry.ts'), 'utf8')
    const missing = entries.filter(name => !program.includes(`'wechatpay-sdk${name.slice(1)}'`))
    expect(entries.length).toBeGreaterThan(10)
    expect(missing).toEqual([])
  })

  it('is installed from a lockfile that names no host', () => {
    expect(readFileSync(join(toolsFolder, 'package-lock.json'), 'utf8')).not.toMatch(
      /"resolved"|https?:\/\/[^"]*\.tgz/,
    )
  })
})
