import type { CommonErrors } from '../model.js'

/** The errors that the operations of a page share with others: of several that cover it, those of the longest path. */
export function commonErrorsOf(
  page: string,
  all: readonly CommonErrors[] | undefined,
): CommonErrors | undefined {
  return all
    ?.filter(({ scope }) => page === scope || page.startsWith(`${scope}/`))
    .reduce<CommonErrors | undefined>(
      (best, each) => (best === undefined || each.scope.length > best.scope.length ? each : best),
      undefined,
    )
}
