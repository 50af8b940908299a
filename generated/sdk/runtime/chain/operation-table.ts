import { RequestError } from '../errors/errors.js'
import { meantPage, shownPath } from './meant-page.js'
import { nearestName } from './nearest-name.js'

/** The modules of pages by the pages' paths, loaded on demand. */
export type OperationTable = Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>>

/** Loads the module of a page. Rejects with `RequestError` (`UNKNOWN_OPERATION`). */
export async function loadPage(
  operations: OperationTable,
  path: string,
): Promise<Readonly<Record<string, unknown>>> {
  const load = Object.hasOwn(operations, path) ? operations[path] : undefined
  if (load === undefined) throw unknownPath(String(path), Object.keys(operations))
  try {
    return await load()
  } catch (cause) {
    const message = `The module of the page ${path} cannot be loaded.`
    const advice =
      'Install the package whole; a bundler has to follow dynamic imports, or import the function from its own path.'
    throw new RequestError('UNKNOWN_OPERATION', message, advice, { cause })
  }
}

/** The error for a path without page. It shows no value of the path: that may be the number of an order. */
function unknownPath(wanted: string, paths: readonly string[]): RequestError {
  const { path, method } = meantPage(wanted, paths) ?? { path: nearestName(wanted, paths), method: undefined }
  const names = [...(path ?? '').matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name)
  const values = names.length === 0 ? '' : ` Give ${names.join(' and ')} in the request.`
  const call = method === undefined ? '' : ` The method stands behind the page: .${method}(…).`
  return unknownPage(shownPath(wanted, paths), path, `${values}${call}`)
}

/** The error for an unknown page; `meant` is the name most like it, `more` the sentences behind it. */
export function unknownPage(wanted: string, meant: string | undefined, more = ''): RequestError {
  return new RequestError(
    'UNKNOWN_OPERATION',
    `There is no page ${wanted}.`,
    meant === undefined
      ? "For an endpoint that has no page yet, use client.request('POST /v3/…', …)."
      : `Did you mean ${meant}?${more}`,
  )
}
