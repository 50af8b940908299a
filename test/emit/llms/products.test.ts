import { describe, expect, test } from 'vitest'
import { createLlmsEmitter } from '../../../generator/emit/llms/create-llms-emitter.js'
import type { Model } from '../../../generator/model/model.js'
import type { Tag } from '../../../generator/model/tag.js'
import { emitFiles, emitInput, tools } from '../emit-input.js'
import { object, operation, span, webhook } from '../sdk/fixtures.js'

const deprecated = { kind: 'deprecation', reason: 'It is offline.', span } as const
const loans: Tag = {
  kind: 'tag',
  name: 'Loans [new](/x)',
  page: 'v3/loans',
  description: 'Lend books.',
  group: 'Library',
  parts: [
    { kind: 'tag-part', title: 'Books', entries: ['v3/b#post', 'v3/a#get', 'v3/old#post', 'v3/gone#get'] },
    { kind: 'tag-part', title: 'Notices', entries: ['v3/LATE'] },
  ],
  file: 'catalogue/v3/loans.md',
  span,
}
const model: Model = {
  kind: 'model',
  operations: [
    operation('v3/a', 'get', { title: 'A', tags: [loans.name], modes: ['partner'] }),
    operation('v3/b', 'post', { title: 'B', tags: [loans.name], modes: ['direct', 'partner'] }),
    operation('v3/c', 'get', { title: 'C' }),
    operation('v3/old', 'post', { title: 'Old', tags: [loans.name], deprecated }),
  ],
  webhooks: [webhook('v3/LATE', object(), { title: 'Late' })],
  tags: [loans],
  redirects: [],
}

const emit = (files: readonly string[]) => {
  const documents = files.map(file => ({
    document: { kind: 'document', file, blocks: [] } as const,
    path: `docs/${file}`,
  }))
  const emitted = emitFiles(createLlmsEmitter(tools), emitInput(model, { documents }))
  return new Map(emitted.map(({ path, content }) => [path, content]))
}

describe('a product with a page', () => {
  const files = emit(['catalogue/v3/loans.md'])

  test('has an index of its own, in the order of its page', () => {
    expect(files.get('llms/catalogue/v3/loans.md')).toBe(`# Loans new

Lend books.

## Books

- [B](../../../llms/v3/b.post.md): POST /v3/b
- [A](../../../llms/v3/a.get.md): GET /v3/a (for partners)

## Notices

- [Late](../../../llms/webhooks/v3/LATE.md): notice LATE

## Optional

- [Old](../../../llms/v3/old.post.md): POST /v3/old
`)
  })

  test('is one line of llms.txt, which keeps what no product lists', () => {
    const index = files.get('llms.txt') ?? ''
    expect(index).toContain(`## Library

- [Loans new](llms/catalogue/v3/loans.md): Lend books. (3 operations, 1 webhook)

## Other

- [C](llms/v3/c.get.md): GET /v3/c
`)
    expect(index).not.toContain('llms/v3/a.get.md')
    expect(index).not.toContain('Optional')
  })

  test('stays in llms.txt if its page can be no file', () => {
    const without = emit([])
    expect(without.has('llms/catalogue/v3/loans.md')).toBe(false)
    expect(without.get('llms.txt')).toContain('- [B](llms/v3/b.post.md): POST /v3/b')
  })
})
