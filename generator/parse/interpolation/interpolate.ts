import { readBraces } from '../../diagnostics/brace-entities.js'
import type { Span } from '../../diagnostics/span.js'
import { type FrontMatter, frontMatterText } from '../front-matter/front-matter.js'

/** A name between `{{ $frontmatter.` and `}}` that the front matter does not have. */
export interface MissingName {
  readonly name: string
  readonly expression: string
  readonly span: Span
}

const expression = /\{\{\s*\$frontmatter\.([\w$]+)\s*\}\}/g

/**
 * Puts the front matter's values in the place of `{{ $frontmatter.name }}`, and braces in the place of their entities.
 * A name that is not there stays as written and is passed to `missing`. Other expressions stay as written.
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
