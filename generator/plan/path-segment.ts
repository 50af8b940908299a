/** More segments than any set of pages has; a process that plans many sets must not keep all that it saw. */
const mostSegments = 20_000

/** Pages share most of their segments, and each run of a watch plans all pages. */
function onceForSegment<Result>(make: (segment: string) => Result): (segment: string) => Result {
  const known = new Map<string, { readonly result: Result }>()
  return segment => {
    const before = known.get(segment)
    if (before !== undefined) return before.result
    const result = make(segment)
    if (known.size === mostSegments) known.clear()
    known.set(segment, { result })
    return result
  }
}

/** Why a segment of a page's path cannot become a file name, or undefined where it can. */
export const unsafeSegment = onceForSegment(findUnsafe)

function findUnsafe(segment: string): string | undefined {
  if (segment === '') return 'is empty'
  if (segment === '.' || segment === '..') return 'points to another folder'
  if (unsafeCharacters.test(segment)) return 'contains a character that is not allowed in file names'
  if (/[. ]$/.test(segment) || segment.startsWith(' '))
    return 'begins or ends with a space, or ends with a dot'
  if (windowsDevice.test(segment)) return 'is a reserved device name on Windows'
  if (new TextEncoder().encode(segment).length > maximumBytes) return `is longer than ${maximumBytes} bytes`
  return undefined
}

/** File systems allow 255 bytes; the ending and an underscore must fit as well. */
const maximumBytes = 200

/** Separators, control characters, and characters that turn the direction of text or break lines. */
const unsafeCharacters = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

const windowsDevice = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu

/** How the samples write the empty segment at the end of a URL with a trailing slash. */
export const emptySegmentName = '_empty_'

/** File or folder name of a segment: `{stock_id}` is `_stock_id_`. What import specifiers treat specially becomes `_`. */
export const segmentFileName = onceForSegment(makeFileName)

function makeFileName(segment: string): string {
  if (segment === '') return emptySegmentName
  // The index file of a folder is its barrel.
  if (segment.toLowerCase() === 'index') return `${segment}_`
  const legal = segment.replace(/[^\p{L}\p{N}\p{M}._~-]/gu, '_')
  // `x.d.ts` and `x.d.json.ts` hold declarations alone.
  return legal.replace(/\.(?=d(?:\.[^.]*)?$)/gi, '_')
}

/** Export name of a segment: kebab-case becomes camelCase, `{stock_id}` becomes `_stock_id_`, the rest stays where it can. */
export const segmentExportName = onceForSegment(makeExportName)

function makeExportName(segment: string): string {
  if (segment === '') return emptySegmentName
  if (plainName.test(segment)) return unusableNames.has(segment) ? `${segment}_` : segment
  const camel = segment.replace(/-+(.)/gu, (_, next: string) => next.toUpperCase())
  const legal = camel.replace(/[^$\w\u4e00-\u9fff]/g, '_')
  const started = /^[^0-9]/.test(legal) ? legal : `_${legal}`
  return unusableNames.has(started) ? `${started}_` : started
}

/** Most segments are names already, and planning looks at all of them in each run. */
const plainName = /^[A-Za-z_$][\w$]*$/

/**
 * `default` would be a default export, `__proto__` would set a prototype, and an object with `then` would be awaited.
 * The runtime's chain avoids the same names.
 */
const unusableNames: ReadonlySet<string> = new Set(['default', '__proto__', 'then'])
