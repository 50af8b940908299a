/**
 * Words of a text for the search index: Chinese as pairs of characters (and the last one alone), names such as
 * `out_trade_no` whole and in their parts, everything in small letters.
 *
 * VitePress carries this function to the browser as source text: it uses nothing from outside itself.
 */
export function indexTokens(text: string): string[] {
  const found = new Set<string>()
  for (const [run] of text
    .toLowerCase()
    .normalize('NFKC')
    .matchAll(/[\p{Script=Han}]+|[a-z0-9_$][a-z0-9_$.-]*/gu)) {
    if (/^\p{Script=Han}/u.test(run)) {
      const signs = [...run]
      for (const [index, sign] of signs.entries()) found.add(sign + (signs[index + 1] ?? ''))
      continue
    }
    const name = run.replace(/[.-]+$/, '')
    found.add(name)
    const parts = name.split(/[_.$-]+/)
    if (parts.length > 1) for (const part of parts) if (part.length > 1) found.add(part)
  }
  return [...found]
}

/**
 * Words of a query. Chinese gives its pairs alone (a single character where there is no pair) and a name only itself,
 * so that all words of a query can be asked for at once. Carried to the browser as source text, too.
 */
export function queryTokens(text: string): string[] {
  const found = new Set<string>()
  for (const [run] of text
    .toLowerCase()
    .normalize('NFKC')
    .matchAll(/[\p{Script=Han}]+|[a-z0-9_$][a-z0-9_$.-]*/gu)) {
    if (!/^\p{Script=Han}/u.test(run)) {
      found.add(run.replace(/[.-]+$/, ''))
      continue
    }
    const signs = [...run]
    if (signs.length === 1) found.add(run)
    for (const [index, sign] of signs.entries()) {
      const next = signs[index + 1]
      if (next !== undefined) found.add(sign + next)
    }
  }
  return [...found]
}
