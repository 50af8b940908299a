/** A page that was visited. */
export interface RecentPage {
  readonly title: string
  /** With the base of the site. */
  readonly href: string
}

const most = 6
const keyOf = (language: string): string => `pagewright-recent-${language}`

/** The pages that were visited last in an edition, the latest first. */
export function recentPages(language: string): readonly RecentPage[] {
  const stored = read(keyOf(language))
  if (stored === null) return []
  try {
    const list: unknown = JSON.parse(stored)
    return Array.isArray(list) ? list.filter(isRecent) : []
  } catch {
    // Another program wrote there: the list begins anew.
    return []
  }
}

/** Puts a page in front of the others. */
export function rememberPage(language: string, page: RecentPage): void {
  const others = recentPages(language).filter(({ href }) => href !== page.href)
  write(keyOf(language), JSON.stringify([page, ...others].slice(0, most)))
}

/** Forgets all pages of an edition. */
export function forgetPages(language: string): void {
  write(keyOf(language), '[]')
}

function isRecent(value: unknown): value is RecentPage {
  if (typeof value !== 'object' || value === null) return false
  const title: unknown = Reflect.get(value, 'title')
  const href: unknown = Reflect.get(value, 'href')
  // An address of this site: not one of another, and not a program.
  return typeof title === 'string' && typeof href === 'string' && /^\/(?!\/)/.test(href)
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // Storage is forbidden: there are no recent pages.
    return null
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Storage is forbidden or full: the page is not remembered.
  }
}
