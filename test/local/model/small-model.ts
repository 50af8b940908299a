import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An operation's line with what has to be there; `more` changes it. */
export function operationLine(id: string, more: object = {}): object {
  const [page = '', method = ''] = id.split('#')
  return {
    kind: 'operation',
    id,
    page,
    protocol: 'v3',
    title: page,
    description: '',
    method,
    path: `/${page}`,
    tags: [],
    options: {},
    parameters: [],
    response: { kind: 'empty', status: 204 },
    errors: [],
    notices: [],
    ...more,
  }
}

/** The index of operations that are told by method, path and perhaps prefix. */
export function indexLine(operations: readonly (readonly string[])[], more: object = {}): object {
  return { kind: 'index', formatVersion: 1, operations, webhooks: [], commonErrors: {}, ...more }
}

/** Writes lines into a file that is removed after the test. Texts are lines as they are. */
export function modelFile(lines: readonly (object | string)[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pagewright-model-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'model.jsonl')
  writeFileSync(
    file,
    lines.map(line => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  )
  return file
}
