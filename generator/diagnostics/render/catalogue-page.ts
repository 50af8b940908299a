import { catalogue } from '../catalogue.js'
import type { CatalogueEntry } from '../catalogue-entry.js'

const groups: readonly (readonly [start: string, title: string])[] = [
  ['PW0', 'Input, output, configuration'],
  ['PW1', 'Page structure'],
  ['PW2', 'Parameter tables'],
  ['PW3', 'Operations, webhooks and schemas'],
  ['PW4', 'PHP samples'],
  ['PW5', 'Several pages together'],
  ['PW6', 'Text'],
  ['PW7', 'Names and output paths'],
  ['PW8', 'Corrections'],
]

const head = `# Diagnostics

Generated from the catalogue in \`generator/diagnostics/codes\` by \`npm run docs:diagnostics\`; do not edit.

An **error** stops the writing, because going on would need a guess (\`--keep-going\` leaves the page out instead).
A **warning** says what was assumed. A **hint** is shown with \`--hints\`.
Severities of warnings and hints can be set in \`pagewright.config.ts\` (\`rules: { PW006: 'off' }\`); an error stays an error.
Rules such as \`T4\` stand in [the page format](page-format.md).
`

/** The text of docs/diagnostics.md: every code with its cause and what to do about it. */
export function renderCataloguePage(): string {
  const entries = Object.entries(catalogue).sort(([a], [b]) => (a < b ? -1 : 1))
  const sections = groups.flatMap(([start, title]) => {
    const own = entries.filter(([code]) => code.startsWith(start))
    return own.length === 0 ? [] : [`## ${title}\n\n${own.map(renderEntry).join('\n')}`]
  })
  return `${head}\n${sections.join('\n')}`
}

function renderEntry([code, entry]: [string, CatalogueEntry]): string {
  const { severity, title, cause, fix, rules = [] } = entry
  const cited = rules.length === 0 ? '' : ` (${rules.join(', ')})`
  return `### ${code}: ${title}\n\n${severity}${cited}. ${cause}\n\n**What to do:** ${fix}\n`
}
