/** Files of the pages that the site makes from its data. */
export const listPages = {
  replaced: 'deprecated.md',
  changes: 'changelog.md',
} as const
