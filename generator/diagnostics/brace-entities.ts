/**
 * `&#123;` and `&#125;` spell a brace that is text. Renderers that would read `{…}` as a list of attributes show them as
 * braces, and so does the reader of pages.
 */
const entity = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|&#12[35];/g

/** The first brace of a group in braces, as text. */
export function spellBrace(group: string): string {
  return group.replace('{', '&#123;')
}

/** Text with its braces as they are shown. Entities in code stay. */
export function readBraces(text: string): string {
  if (!text.includes('&#12')) return text
  return text.replace(entity, found => (found === '&#123;' ? '{' : found === '&#125;' ? '}' : found))
}
