import { linesOfModel, lostRows } from './account-rows.js'
import { corpusFolder, hasCorpus, readFolder } from './corpus-folder.js'
import { diagnosedLines, generateCorpus } from './generate-pages.js'
import { readPages } from './independent-reader/read-folder.js'

function countBy(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, count]) => `  ${value.padEnd(14)} ${count}`)
    .join('\n')
}

/** Prints what a run over the corpus reads and finds; returns how many operations and rows got lost. */
async function summarise(): Promise<number> {
  const start = performance.now()
  const generation = await generateCorpus()
  const seconds = (performance.now() - start) / 1000
  const pages = readFolder(corpusFolder)
  const facts = readPages(pages)
  const tables = facts.tables.filter(table => !/^(?:openapi|webhook)\/index\.md$/.test(table.file))
  const texts = new Map(pages.map(page => [page.file, page.text]))
  const lost = lostRows(tables, texts, linesOfModel(generation.model), diagnosedLines(generation))
  const requests = facts.tables.filter(table => table.tail === 'request').length
  const { operations, webhooks, errors, warnings, hints } = generation.summary
  const missing = requests - operations - webhooks
  console.log(`pages           ${pages.length}
request tables  ${requests}
operations      ${operations}
webhooks        ${webhooks}
rows            ${tables.reduce((sum, table) => sum + table.rows.length, 0)}
lost operations ${missing}
lost rows       ${lost.length}
wall time       ${seconds.toFixed(2)} s
files           ${generation.files.length}
diagnostics     ${errors} errors, ${warnings} warnings, ${hints} hints
${countBy(generation.diagnostics.map(({ code, severity }) => `${code} ${severity}`))}`)
  for (const { place, row, why } of lost.slice(0, 50)) console.log(`lost: ${place} ${row} (${why})`)
  return missing + lost.length
}

if (hasCorpus) process.exitCode = (await summarise()) === 0 ? 0 : 1
else console.log('SKIPPED: ../shared/corpus is absent')
