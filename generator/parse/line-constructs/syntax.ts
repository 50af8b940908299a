import type { Code, Construct, Effects, Extension, State, TokenType } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** One line of a parameter table, with everything on it. */
    parameterTableRow: 'parameterTableRow'
    /** `::: name …` or `:::` on a line of its own. */
    containerMarker: 'containerMarker'
    /** `{.class #id key=value}` on a line of its own. */
    attributeLine: 'attributeLine'
  }
}

const verticalBar = 124
const colon = 58
const leftBrace = 123
const rightBrace = 125

/**
 * All inline Markdown, and underlined headings, which the dialect does not have. Readers take text from the page as
 * written, so finding these would only cost time: a third of reading a page, and quadratic time on long runs of `*` or `_`.
 */
const unused = [
  'setextUnderline',
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
]

/**
 * The syntax of the dialect's three blocks of one line each: table rows, container markers and attribute lists. Each
 * becomes one token; `readTable` splits rows into cells.
 */
export function lineConstructs(): Extension {
  return {
    disable: { null: unused },
    flow: {
      [verticalBar]: lineConstruct(
        'parameterTableRow',
        () => true,
        () => true,
      ),
      [colon]: lineConstruct(
        'containerMarker',
        (code, at) => at > 2 || code === colon,
        length => length >= 3,
      ),
      [leftBrace]: lineConstruct(
        'attributeLine',
        (code, at) => at !== 1 || code !== leftBrace,
        (_, last) => last === rightBrace,
      ),
    },
  }
}

/** `accepts` gets each character with its index in the line, `complete` the length and the last non-blank character. */
function lineConstruct(
  type: TokenType,
  accepts: (code: number, at: number) => boolean,
  complete: (length: number, last: number) => boolean,
): Construct {
  function tokenize(effects: Effects, ok: State, nok: State): State {
    let length = 0
    let last = 0
    return start

    function start(code: Code): State | undefined {
      effects.enter(type)
      return inside(code)
    }

    function inside(code: Code): State | undefined {
      if (code === null || code < -2) {
        if (!complete(length, last)) return nok(code)
        effects.exit(type)
        return ok(code)
      }
      if (!accepts(code, length)) return nok(code)
      if (code > 32) last = code
      length += 1
      effects.consume(code)
      return inside
    }
  }
  return { name: type, tokenize, concrete: true }
}
