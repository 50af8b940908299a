/**
 * `&#123;` and `&#125;`: the spelling of a brace that is text. Renderers that read `{…}` as a list of attributes show it, and
 * the reader of pages takes it for the brace that it is.
 */
const entity = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|&#12[35];/g

/** The first brace of a group in braces, as text. */
export function spellBrace(group: string): string {
  return group.replace('{', '&#123;')
}

/** Text with its braces as they are shown; in code the entities are what they are. */
export function readBraces(text: string): string {
  if (!text.includes('&#12')) return text
  return text.replace(entity, found => (found === '&#123;' ? '{' : found === '&#125;' ? '}' : found))
}
