/** One place that `fmt` changes, with why. */
export interface Change {
  /** The page's line, from 1. */
  readonly line: number
  readonly reason: string
  readonly before: string
  readonly after: string
}

/** Line ends of both sides without what is between. */
interface Hunk {
  readonly line: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Every place at which a page and its canonical form differ, each with its reason. */
export function changesOf(before: string, after: string): readonly Change[] {
  const ends = !before.endsWith('\n') && after.endsWith('\n')
  const last: readonly Change[] = ends
    ? [
        {
          line: before.split('\n').length,
          reason: 'no line end at the end of the page',
          before: '',
          after: '',
        },
      ]
    : []
  return [
    ...hunksOf(before.split('\n'), after.replace(/\n$/, ends ? '' : '\n').split('\n')).flatMap(pair),
    ...last,
  ]
}

/** Lines of a hunk side by side. If one side has more, the rest has no partner. */
function pair({ line, before, after }: Hunk): readonly Change[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => {
    const one = { before: before[at] ?? '', after: after[at] ?? '' }
    return { line: line + at, reason: reasonOf(one.before, one.after), ...one }
  })
}

function reasonOf(before: string, after: string): string {
  const dense = (text: string): string => text.replace(/\s+/g, '')
  if (before.trim() === '' && after.trim() === '') return 'number of empty lines'
  if (dense(before) === dense(after)) {
    if (/^\s*\|/.test(before)) return 'blanks around the cells of a row'
    if (/^\s+'/.test(before)) return 'keys of a sample that are not in one column'
    return /^#/.test(before) ? 'blanks in a heading' : 'blanks'
  }
  if (before === '' && after === ':::') return 'a container that is not closed'
  if (dense(`${before},`) === dense(after)) return 'no comma behind the last entry of a sample'
  if (/^\s*\|/.test(before)) return rowReason(before, after)
  return 'other'
}

function rowReason(before: string, after: string): string {
  const sorted = (text: string): string =>
    text
      .split(/[\s{}|]+/)
      .sort()
      .join(' ')
  if (before.replace(/\s*\|\s*$/, '') === after) return 'an empty description that ends with a pipe'
  if (sorted(before) === sorted(after)) return 'an attribute on the other cell'
  if (sorted(before.replace('data-encoded-by=json_encode', 'data-encoded=by-json_encode')) === sorted(after))
    return 'the older spelling of data-encoded'
  return before.replaceAll('|', '\\|').replaceAll('\\\\|', '\\|') ===
    after.replaceAll('|', '\\|').replaceAll('\\\\|', '\\|')
    ? 'a pipe that is not escaped'
    : 'other'
}

/** The differing stretches of two lists, by the longest common subsequence between their common ends. */
function hunksOf(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end += 1
  const a = before.slice(start, before.length - end)
  const b = after.slice(start, after.length - end)
  return a.length === 0 && b.length === 0 ? [] : middleHunks(a, b, start + 1)
}

function middleHunks(a: readonly string[], b: readonly string[], first: number): readonly Hunk[] {
  const lengths = commonLengths(a, b)
  const hunks: Hunk[] = []
  let open: { line: number; before: string[]; after: string[] } | undefined
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      if (open !== undefined) hunks.push(open)
      open = undefined
      i += 1
      j += 1
      continue
    }
    open ??= { line: first + i, before: [], after: [] }
    const takesA = j >= b.length || (i < a.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    if (takesA) open.before.push(a[i++] ?? '')
    else open.after.push(b[j++] ?? '')
  }
  return open === undefined ? hunks : [...hunks, open]
}

function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = rows[i]
      if (row === undefined) continue
      row[j] =
        a[i] === b[j] ? 1 + (rows[i + 1]?.[j + 1] ?? 0) : Math.max(rows[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  return rows
}
