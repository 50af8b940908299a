/** The safe part of a library's error. */
class LibraryFailure extends Error {
  declare readonly code?: string
  declare readonly syscall?: string
}

/**
 * The safe part of a library's error: its name, code and step, and those of its causes. Messages are left out, because
 * some quote the address or the whole request, which can hold personal data.
 */
export function safeCause(error: unknown, depth = 0): Error | undefined {
  if (typeof error !== 'object' || error === null || depth > 8) return undefined
  const cause = 'cause' in error ? safeCause(error.cause, depth + 1) : undefined
  const name = wordOf(error, 'name') ?? 'Error'
  const code = wordOf(error, 'code')
  const syscall = wordOf(error, 'syscall')
  const kept = new LibraryFailure(code ?? name, cause === undefined ? undefined : { cause })
  kept.name = name
  return Object.assign(kept, code && { code }, syscall && { syscall })
}

/** A member that is a single word, like a code or a name. */
export function wordOf(object: object, name: string): string | undefined {
  const value: unknown = Reflect.get(object, name)
  return typeof value === 'string' && /^\w{1,60}$/.test(value) ? value : undefined
}
