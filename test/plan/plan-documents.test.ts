import { describe, expect, it } from 'vitest'
import { planDocuments } from '../../generator/plan/plan-documents.js'
import { model, object, operation, webhook } from '../emit/sdk/fixtures.js'

describe('the paths of documents', () => {
  it('are those of the pages; what cannot be a file is told once', () => {
    const files = [
      'openapi/v3/a.md',
      'openapi/v3/con/b.md',
      'guides/x:y.md',
      'webhook/v3/nul/A.md',
      'index.md',
    ]
    const known = model(
      [{ ...operation('v3/con/b', 'get'), file: 'openapi/v3/con/b.md' }],
      [{ ...webhook('v3/nul/A', object()), file: 'webhook/v3/nul/A.md' }],
    )
    const { paths, diagnostics } = planDocuments(files, known)
    expect([...paths]).toEqual([
      ['openapi/v3/a.md', 'docs/openapi/v3/a.md'],
      ['index.md', 'docs/index.md'],
    ])
    expect(diagnostics.map(({ code, message, file, span }) => [code, message, file, span.line])).toEqual([
      [
        'PW701',
        'The segment "x:y.md" of the page\'s path contains a character that is not allowed in file names.',
        'guides/x:y.md',
        1,
      ],
    ])
  })
})
