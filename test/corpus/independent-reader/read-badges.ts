import type { Line } from './split-page.js'

const retired: ReadonlySet<string> = new Set(['deprecated', 'discarded', 'redesigned'])

/** Names of the badge containers (`{.im-NAME}`) of a section. */
export function badgesIn(prose: readonly Line[]): string[] {
  return prose.flatMap(line => {
    const badge = /^:::+\s*\w+.*\{\.im-([\w-]+)\}\s*$/.exec(line.text)
    return badge ? [badge[1] ?? ''] : []
  })
}

/** Whether one of the badges says that the operation is gone. */
export function isDeprecated(badges: readonly string[]): boolean {
  return badges.some(badge => retired.has(badge))
}
