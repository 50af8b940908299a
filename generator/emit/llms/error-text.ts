import { codeSpan } from '../../diagnostics/render/markdown-text.js'
import type { CommonErrors, ErrorCode } from '../../model/errors.js'
import type { LlmsWords } from '../words/llms-words.js'
import { plainParagraph, plainText } from './plain-text.js'

/** Where the errors that operations share stand, relative to the output folder. */
export function commonErrorsPath(scope: string): string {
  return `llms/errors/${scope}.md`
}

/** The text of a file with errors that operations share. */
export function commonErrorsText(
  { title, description, errors, scope }: CommonErrors,
  words: LlmsWords,
): string {
  const blocks = [
    `# ${plainText(title) || plainText(scope)}`,
    plainParagraph(description),
    words.errors.scope(codeSpan(`${scope}/`)),
    errorLines(errors, words).join('\n'),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

/** Errors as a list: code, status, meaning. */
export function errorLines(
  errors: readonly ErrorCode[],
  words: Pick<LlmsWords, 'meaning'>,
): readonly string[] {
  return errors.map(({ code, status, description }) => {
    const meaning = plainText(description)
    const head = `- ${codeSpan(code)}${status === undefined ? '' : ` (${status})`}`
    return meaning === '' ? head : words.meaning(head, meaning)
  })
}
