import type { Tag } from '../../model/tag.js'
import type { LlmsWords } from '../words/llms-words.js'
import { chapterText, type IndexEntry, type ProductIndex } from './index-text.js'
import { plainParagraph, plainText } from './plain-text.js'

/** Makes the index of a product, if it has a page; `entries` are those of all pages by their ids. */
export function productIndex(tag: Tag, path: string, entries: ReadonlyMap<string, IndexEntry>): ProductIndex {
  const parts = (tag.parts ?? []).map(part => ({
    title: part.title,
    entries: part.entries.flatMap(id => entries.get(id) ?? []),
  }))
  return { tag, path, parts }
}

/** The text of a product's index: its parts, and under `Optional` what is deprecated. */
export function productText({ tag, path, parts }: ProductIndex, words: LlmsWords): string {
  const up = '../'.repeat(path.split('/').length - 1)
  const gone = parts.flatMap(({ entries }) => entries.filter(isDeprecated))
  const blocks = [
    `# ${plainText(tag.name)}`,
    plainParagraph(tag.description ?? ''),
    ...parts.map(({ title, entries }) =>
      chapterText(
        plainText(title) || words.index.part,
        entries.filter(entry => !isDeprecated(entry)),
        words,
        up,
      ),
    ),
    chapterText(words.index.optional, gone, words, up),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function isDeprecated({ node }: IndexEntry): boolean {
  return node.deprecated !== undefined
}
