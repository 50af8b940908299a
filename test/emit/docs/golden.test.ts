import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { formatPage } from '../../../generator/cli/format/format-page.js'
import { createPageWriter } from '../../../generator/emit/docs/create-page-writer.js'
import { goldenFiles } from '../../golden/golden-files.js'
import { sources } from '../sdk/emit-model.js'

const folder = fileURLToPath(new URL('../../fixtures/fmt/', import.meta.url))
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort()

describe('pages in their canonical form', () => {
  const golden = goldenFiles('docs')
  const write = createPageWriter(sources.docs)
  afterAll(() => golden.expectNoOrphans())

  it.each(files)('%s', file => {
    const result = formatPage({ file, text: readFileSync(join(folder, file), 'utf8') }, write)
    expect(result).toMatchObject({ kind: 'formatted' })
    if (result.kind !== 'formatted') return
    golden.expectFile(file, result.text)
    expect(formatPage({ file, text: result.text }, write)).toMatchObject({ text: result.text })
  })
})
