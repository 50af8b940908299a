import { gemoji } from './emoji.js'

/** Inline Markdown as the words that a reader sees: titles, menu entries, the search index. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/\\([\\`*_{}[\]()#+.!|~-])/g, '$1')
    .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/\*\*|~~|`/g, '')
    .replace(/:([a-z0-9_+-]+):/g, (whole, name: string) => (gemoji(name) === undefined ? whole : ''))
    .replace(/\s+/g, ' ')
    .trim()
}
