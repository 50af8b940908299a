import type { PageTitlePlan } from '../../plan/plan.js'

/** What editors show of a page beside its name: its title, or a line for each of its methods, and below it its products. */
export function pageLines(titles: readonly PageTitlePlan[], tags: readonly string[]): readonly string[] {
  const [first, ...others] = titles
  if (first === undefined) return tagLines(tags)
  const lines =
    others.length === 0 ? [first.title] : titles.map(({ method, title }) => `- \`${method}\`: ${title}`)
  return tags.length === 0 ? lines : [...lines, '', ...tagLines(tags)]
}

/** The products below a folder: the first of them where there are many. */
export function tagLines(tags: readonly string[]): readonly string[] {
  if (tags.length === 0) return []
  const more = tags.length > mostTags ? ` · … (${tags.length})` : ''
  return [`${tags.slice(0, mostTags).join(' · ')}${more}`]
}

/** A hover of ten lines is read, a longer one is not. */
const mostTags = 24
