import { createRequire } from 'node:module'

/**
 * Packages that only few pages need. The first such page loads them: all together they take as long as reading fifty
 * pages, which a run over one changed page, and each worker, can do without.
 */
const load = createRequire(import.meta.url)

/** Parses Markdown. */
export function loadRemark(): {
  readonly unified: typeof import('unified')['unified']
  readonly remarkParse: typeof import('remark-parse')['default']
  readonly remarkFrontmatter: typeof import('remark-frontmatter')['default']
} {
  const { unified }: typeof import('unified') = load('unified')
  const { default: remarkParse }: typeof import('remark-parse') = load('remark-parse')
  const { default: remarkFrontmatter }: typeof import('remark-frontmatter') = load('remark-frontmatter')
  return { unified, remarkParse, remarkFrontmatter }
}

/** Parses PHP. */
export function loadPhpParser(): typeof import('php-parser') {
  return load('php-parser')
}

/** Parses YAML. */
export function loadYaml(): typeof import('yaml') {
  return load('yaml')
}
