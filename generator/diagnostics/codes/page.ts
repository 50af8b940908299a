import type { CatalogueEntry } from '../catalogue-entry.js'

/** PW1xx: page structure. */
export const pageCodes = {
  PW101: {
    severity: 'error',
    title: 'front matter is not YAML',
    cause: 'The block between the two `---` at the top cannot be read as YAML, so title and description are unknown.',
    fix: 'Quote values that hold `: `, `#`, or begin with a sign; write one `key: value` per line.',
    rules: ['M1'],
  },
  PW102: {
    severity: 'warning',
    title: 'unknown name in an interpolation',
    cause: '`{{ $frontmatter.name }}` names a key that the front matter does not have. The expression stays as written.',
    fix: 'Add the key to the front matter, or correct the name.',
    rules: ['M3'],
  },
} as const satisfies Record<string, CatalogueEntry>
