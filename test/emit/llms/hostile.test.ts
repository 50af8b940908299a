import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import {
  hostileCatalogue,
  hostileIndex,
  hostileOperation,
  hostileProduct,
  hostileWebhook,
} from '../../hostile/hostile-page.js'
import { hostileTexts } from '../../hostile/hostile-text.js'
import { runPages } from '../../hostile/run-pages.js'
import { kindsOf } from './markdown-kinds.js'

const allowed = [
  'root',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'code',
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'link',
  'break',
]

describe.each(hostileTexts)('%s in every place of a page', (_, text) => {
  test('is text of the Markdown files', async () => {
    const { files } = await runPages([hostileCatalogue(text), hostileOperation(text), hostileWebhook(text)])
    const own = files.filter(({ path }) => path === 'llms.txt' || path.startsWith('llms/'))
    expect(own).toHaveLength(3)
    for (const { path, content } of own) {
      const tree = fromMarkdown(content)
      expect(
        kindsOf(tree).filter(kind => !allowed.includes(kind)),
        path,
      ).toEqual([])
      const count = (kind: string): number => tree.children.filter(({ type }) => type === kind).length
      // An operation has a call or two and an answer, a notice its body and its content.
      const blocks = path === 'llms.txt' ? [0] : path.startsWith('llms/webhooks/') ? [2] : [2, 3]
      expect(blocks, path).toContain(count('code'))
      expect([path, count('heading') < 8]).toEqual([path, true])
      expect(content, path).not.toMatch(/[^\n\P{Cc}]|[\u2028\u2029]/u)
    }
  })

  test('is text of the index of a product', async () => {
    const { files } = await runPages([hostileIndex(text), hostileProduct(text), hostileOperation(text)])
    const own = files.filter(({ path }) => path === 'llms.txt' || path.startsWith('llms/catalogue/'))
    expect(own.map(({ path }) => path)).toEqual(['llms.txt', 'llms/catalogue/v3/library.md'])
    for (const { path, content } of own) {
      expect(
        kindsOf(fromMarkdown(content)).filter(kind => !allowed.includes(kind)),
        path,
      ).toEqual([])
      expect(content, path).not.toMatch(/[^\n\P{Cc}]|[\u2028\u2029]/u)
    }
  })
})
