import type { StatedValues } from './facts.js'

const codeRun = /(?:`[^`]+`\s*(?:\\?\||\/|、)?\s*)+$/
const valueLine = /^(?:\d+\s*[、.．]\s*)?`([^`]+)`\s*[：:]\s*(.*)$/
const bareLine = /^([A-Za-z0-9_.-]+)\s*[：:]\s*(.*)$/
const headLine = /枚举值\s*(?:如下)?\s*[：:]?$/

function codes(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(match => match[1] ?? '')
}

/** The run of values that touches the word: through bars where it has bars, through blanks otherwise. */
function touchingRun(before: string): string[] {
  const run = codeRun.exec(before)?.[0] ?? ''
  const barred = /`[^`]+`(?:\s*(?:\\?\||\/|、)\s*`[^`]+`)+\s*$/.exec(run)
  return codes(barred ? barred[0] : run)
}

function listBeforeWord(lines: readonly string[]): string[] | undefined {
  for (const line of lines) {
    for (const match of line.matchAll(/枚举值/g)) {
      const values = touchingRun(line.slice(0, match.index))
      if (values.length > 0) return values
    }
  }
  return undefined
}

/** Lines `` `A`：text ``; bare `A：text` only under a head line that announces values. */
function valuePerLine(lines: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  let announced = false
  for (const line of lines) {
    const value = valueLine.exec(line) ?? (announced ? bareLine.exec(line) : null)
    if (value) found.set(value[1] ?? '', value[2] ?? '')
    announced ||= headLine.test(line)
  }
  return found
}

function constantIn(description: string, lines: readonly string[]): string | undefined {
  const whole = /^`([^`]+)`$/.exec(description)
  if (whole) return whole[1]
  for (const line of lines) {
    const fixed = /^(?:固定值|固定为)[：:]?\s*`([^`]+)`$/.exec(line)
    if (fixed) return fixed[1]
  }
  return undefined
}

function defaultIn(description: string): string | undefined {
  return /默认(?:值为|值|为)[：:]?\s*`([^`]+)`/.exec(description)?.[1]
}

/** What a description says of the values a field takes. */
export function readValues(description: string): StatedValues {
  const lines = description.split(/<br\s*\/?>/).map(line => line.trim())
  const listed = listBeforeWord(lines)
  const texts = listed ? new Map<string, string>() : valuePerLine(lines)
  const values = listed ?? (texts.size > 0 ? [...texts.keys()] : undefined)
  const constant = values ? undefined : constantIn(description, lines)
  const fallback = defaultIn(description)
  return {
    ...(values ? { values: [...new Set(values)] } : {}),
    ...(texts.size > 0 ? { texts } : {}),
    ...(constant === undefined ? {} : { constant }),
    ...(fallback === undefined ? {} : { fallback }),
  }
}
