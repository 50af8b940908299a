import { untranslatedTag } from '../../generator/dialect/untranslated.js'
import { gemoji } from './emoji.js'

/** Inline Markdown as plain words, for titles, menu entries and the search index. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/<br\s*\/?>/g, ' ')
    .replaceAll(untranslatedTag.open, '')
    .replaceAll(untranslatedTag.close, '')
    .replace(/\\([\\`*_{}[\]()#+.!|~-])/g, '$1')
    .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/\*\*|~~|`/g, '')
    .replace(/:([a-z0-9_+-]+):/g, (whole, name: string) => (gemoji(name) === undefined ? whole : ''))
    .replace(/\s+/g, ' ')
    .trim()
}
