import { ts } from 'ts-morph'
import { beforeAll, describe, expect, it } from 'vitest'
import type { OutputFile } from '../../generator/emit/output-file.js'
import type { TextResult } from '../generate/create-session.js'
import { hostileIndex, hostileOperation, hostileProduct, hostileWebhook } from './hostile-page.js'
import { hostileTexts } from './hostile-text.js'
import { runPages } from './run-pages.js'

/** Names of identifiers and of JSX or template parts of a file; throws where it is not TypeScript. */
function identifiersOf(file: OutputFile): ReadonlySet<string> {
  const { diagnostics = [] } = ts.transpileModule(file.content, { reportDiagnostics: true })
  expect(
    diagnostics.map(({ messageText }) => messageText),
    file.path,
  ).toEqual([])
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file.path, file.content, ts.ScriptTarget.Latest))
  return names
}

/** Every key and string of a JSON text. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsOf)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => [key, ...stringsOf(item)])
}

describe.each(hostileTexts)('%s in every place of a page', (_, text) => {
  let result: TextResult

  beforeAll(async () => {
    result = await runPages([
      hostileIndex(text),
      hostileProduct(text),
      hostileOperation(text),
      hostileWebhook(text),
    ])
  })

  it('is read, with the findings at places of the pages', () => {
    expect(result.counts).toMatchObject({ operations: 1, webhooks: 1, pagesLeftOut: 0 })
    for (const { file, span } of result.diagnostics) {
      expect(file).toMatch(/\.md$/)
      expect(span.line).toBeGreaterThan(0)
      expect(span.column).toBeGreaterThan(0)
    }
  })

  it('never becomes code', () => {
    const files = result.files.filter(({ path }) => path.endsWith('.ts') && !path.includes('/runtime/'))
    expect(files.length).toBeGreaterThan(4)
    for (const file of files) expect(identifiersOf(file), file.path).not.toContain('injected')
  })

  it('stands in the JSON files as it is', () => {
    for (const name of ['openapi.json', 'api.json']) {
      const file = result.files.find(({ path }) => path === name)
      const strings = stringsOf(JSON.parse(file?.content ?? ''))
      expect(
        strings.some(one => one.includes(text)),
        name,
      ).toBe(true)
    }
  })

  it('is the name of a member in the model', () => {
    const body = result.model.operations[0]?.requestBody
    const names =
      body?.kind === 'json' && body.schema.kind === 'object'
        ? body.schema.properties.map(({ name }) => name)
        : []
    // A name is what a reader sees of the cell: tags are not, and a finding says so.
    const seen = text.replace(/<\/?script>/g, '')
    expect(names).toEqual([seen, 'kind', 'fixed', 'preset', 'data'])
    const codes = result.diagnostics.map(({ code }) => code)
    if (seen !== text) expect(codes).toContain('PW228')
  })

  it('writes every file below the output folder', () => {
    for (const { path } of result.files) {
      expect(path).not.toMatch(/(?:^|\/)\.\.?(?:\/|$)|^\/|\\|\p{Cc}/u)
      expect(path).toMatch(
        /^(?:(?:sdk|docs|llms)\/|llms\.txt$|model\.jsonl$|(?:openapi|api|api\.schema|(?:package|tsconfig)(?:\.cjs)?)\.json$|README\.md$|LICENSE$)/,
      )
    }
  })
})
