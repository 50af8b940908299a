import { codeSpan } from '../../diagnostics/render/markdown-text.js'
import type { CommonErrors, ErrorCode } from '../../model/errors.js'
import { plainParagraph, plainText } from './plain-text.js'

/** Where the errors that operations share stand, relative to the output folder. */
export function commonErrorsPath(scope: string): string {
  return `llms/errors/${scope}.md`
}

/** The text of a file with errors that operations share. */
export function commonErrorsText({ title, description, errors, scope }: CommonErrors): string {
  const blocks = [
    `# ${plainText(title) || plainText(scope)}`,
    plainParagraph(description),
    `Every operation whose page begins with ${codeSpan(`${scope}/`)} may fail with these codes, unless a longer path has a list of its own.`,
    errorLines(errors).join('\n'),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

/** Errors as a list: code, status, meaning. */
export function errorLines(errors: readonly ErrorCode[]): readonly string[] {
  return errors.map(({ code, status, description }) => {
    const meaning = plainText(description)
    const head = `- ${codeSpan(code)}${status === undefined ? '' : ` (${status})`}`
    return meaning === '' ? head : `${head}: ${meaning}`
  })
}
