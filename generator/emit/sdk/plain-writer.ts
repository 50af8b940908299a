import { CodeBlockWriter } from 'ts-morph'

/**
 * The writer that ts-morph's printers of structures write to, laid out as a formatter without semicolons has it.
 *
 * ts-morph's own writer tracks strings and comments character by character, which doubled the CPU time. Members of
 * interfaces do not need it.
 */
export class PlainWriter extends CodeBlockWriter {
  #text = ''
  // Reading the end of the text itself would copy it every time.
  #lastCharacter: string | undefined
  #depth = 0
  #atLineStart = true
  #atBlockStart = false

  /** What was written since the last call. */
  take(): string {
    const text = this.#text
    this.#text = ''
    this.#lastCharacter = undefined
    this.#atLineStart = true
    return text
  }

  override write(text: string): this {
    if (text === '' || text === ';') return this
    this.#atBlockStart = false
    // The printer writes a blank behind the colon even before a type that begins on the next line.
    const written = text.startsWith(': \n') ? `:${text.slice(2)}` : text
    const pad = '  '.repeat(this.#depth)
    const head = this.#atLineStart ? pad : ''
    this.#text += head + (written.includes('\n') ? written.replaceAll('\n', `\n${pad}`) : written)
    this.#lastCharacter = written.at(-1)
    this.#atLineStart = false
    return this
  }

  override newLine(): this {
    this.#text += '\n'
    this.#lastCharacter = '\n'
    this.#atLineStart = true
    return this
  }

  override newLineIfLastNot(): this {
    return this.#atLineStart ? this : this.newLine()
  }

  override space(): this {
    return this.write(' ')
  }

  override spaceIfLastNot(): this {
    return this.#lastCharacter === ' ' ? this : this.write(' ')
  }

  override conditionalWrite(condition: boolean | undefined, text: string | (() => string)): this {
    return condition ? this.write(typeof text === 'string' ? text : text()) : this
  }

  override indent(block: (() => void) | number = 1): this {
    if (typeof block === 'number') return this
    this.newLineIfLastNot()
    this.#depth++
    this.#atBlockStart = true
    block()
    this.#depth--
    return this.newLineIfLastNot()
  }

  /** The layout of types brings its own indentation. */
  override hangingIndent(action: () => void): this {
    action()
    return this
  }

  override closeComment(): this {
    return this
  }

  override isAtStartOfFirstLineOfBlock(): boolean {
    return this.#atBlockStart
  }

  override isLastNewLine(): boolean {
    return this.#lastCharacter === '\n'
  }

  override getLastChar(): string | undefined {
    return this.#lastCharacter
  }

  override getLength(): number {
    return this.#text.length
  }

  override toString(): string {
    return this.#text
  }
}
