import { readBraces } from '../../diagnostics/brace-entities.js'
import type { Span } from '../../diagnostics/span.js'
import { type FrontMatter, frontMatterText } from '../front-matter/front-matter.js'

/** An unknown name between `{{ $frontmatter.` and `}}`. */
export interface MissingName {
  readonly name: string
  readonly expression: string
  readonly span: Span
}

const expression = /\{\{\s*\$frontmatter\.([\w$]+)\s*\}\}/g

/**
 * Replaces `{{ $frontmatter.name }}` by the front matter's values, and entities of braces by braces. Calls `missing` for an
 * unknown name, which stays as written, as other expressions do.
 */
export function interpolate(
  text: string,
  frontMatter: FrontMatter,
  span: Span,
  missing: (name: MissingName) => void,
): string {
  if (!text.includes('{{')) return readBraces(text)
  const filled = text.replace(expression, (whole, name: string) => {
    const value = frontMatterText(frontMatter, name)
    if (value !== undefined) return value
    missing({ name, expression: whole, span })
    return whole
  })
  return readBraces(filled)
}
