/** Chinese, or a name with its dots, hyphens and underscores. */
const runs = /[\p{Script=Han}]+|[a-z0-9_$][a-z0-9_$.-]*/gu

/** The runs of a text in small letters: Chinese as single characters, names without signs at their end. */
function readRuns(text: string): readonly (string | readonly string[])[] {
  return [...text.toLowerCase().normalize('NFKC').matchAll(runs)].map(([run]) =>
    /^\p{Script=Han}/u.test(run) ? [...run] : run.replace(/[.-]+$/, ''),
  )
}

/**
 * Words of a text for the search index: Chinese as pairs of characters (and the last one alone), names such as
 * `out_trade_no` whole and in their parts, everything in small letters.
 */
export function indexTokens(text: string): string[] {
  const found = new Set<string>()
  for (const run of readRuns(text)) {
    if (typeof run !== 'string') {
      for (const [index, sign] of run.entries()) found.add(sign + (run[index + 1] ?? ''))
      continue
    }
    found.add(run)
    const parts = run.split(/[_.$-]+/)
    if (parts.length > 1) for (const part of parts) if (part.length > 1) found.add(part)
  }
  return [...found]
}

/** Words of a query, all of which must match: pairs of Chinese characters (or a single one) and whole names. */
export function queryTokens(text: string): string[] {
  const tokens = readRuns(text).flatMap(run => {
    if (typeof run === 'string' || run.length === 1) return run
    return run.slice(1).map((sign, index) => `${run[index]}${sign}`)
  })
  return [...new Set(tokens)]
}
