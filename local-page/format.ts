/** The time of day; with the date unless it is that of `now`. Milliseconds since 1970, in the reader's time zone. */
export function timeText(at: number, now: number): string {
  const [date, today] = [new Date(at), new Date(now)]
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')
  return date.toDateString() === today.toDateString() ? time : `${dateText(date)} ${time}`
}

/** For the attribute `datetime`. */
export function isoText(at: number): string {
  return new Date(at).toISOString()
}

function dateText(date: Date): string {
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** How far a clock is ahead: `1 d 2 h`; '' below a second. */
export function spanText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3_600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .slice(0, 2)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ')
}

/** An amount in hundredths of its currency. */
export function amountText(amount: number, currency = 'CNY'): string {
  const sign = currency === 'CNY' ? '¥' : `${currency} `
  return `${amount < 0 ? '−' : ''}${sign}${(Math.abs(amount) / 100).toFixed(2)}`
}

/** JSON and XML with indents; anything else as it is. */
export function bodyText(body: string): string {
  const text = body.trim()
  if (/^[[{]/.test(text)) return jsonText(text)
  return text.startsWith('<') && !/^<!doctype|^<html/i.test(text) ? xmlText(text) : body
}

function jsonText(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2)
  } catch {
    // Cut, or not JSON after all: shown as it came.
    return text
  }
}

/** Each element of a flat document in a line of its own, as v2 has them. */
function xmlText(text: string): string {
  let depth = 0
  const tokens = text.match(/<!\[CDATA\[[\s\S]*?\]\]>|<[^>]*>?|[^<]+/g) ?? []
  let out = ''
  let inText = false
  for (const token of tokens) {
    if (token.startsWith('<![') || !token.startsWith('<')) {
      out += token.trim()
      inText = token.trim() !== '' || inText
      continue
    }
    const closes = token.startsWith('</')
    if (closes) depth -= 1
    if (!(closes && inText) && out !== '') out += `\n${'  '.repeat(Math.max(0, depth))}`
    out += token
    inText = false
    const isAlone = token.endsWith('/>') || token.startsWith('<?') || token.startsWith('<!')
    if (!closes && !isAlone) {
      depth += 1
      inText = true
    }
  }
  return out
}
