import { hasCorpus } from './corpus-folder.js'
import { formatCorpus } from './fmt-corpus.js'

/** Prints how many pages of the corpus `fmt` leaves byte for byte as they are, and each change of the others by reason. */
async function summarise(): Promise<number> {
  const { pages, refused, kept, changed } = await formatCorpus()
  const same = pages.length - changed.length - refused.length
  console.log(`pages                ${pages.length}
byte for byte        ${same} (${((100 * same) / pages.length).toFixed(2)} %)
changed              ${changed.length}
refused              ${refused.length}
with kept samples    ${kept.length}`)
  const groups = new Map<string, string[]>()
  for (const { file, changes } of changed)
    for (const { line, reason, before, after } of changes) {
      const places = groups.get(reason) ?? []
      groups.set(reason, places)
      places.push(`  ${file}:${line}\n    - ${before}\n    + ${after}`)
    }
  for (const [reason, places] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    const files = new Set(places.map(place => place.trim().replace(/:\d+\n.*/s, '')))
    console.log(`\n${reason}: ${places.length} lines in ${files.size} pages\n${places.join('\n')}`)
  }
  for (const line of [...refused, ...kept.map(place => `kept: ${place}`)]) console.log(line)
  return refused.length
}

if (hasCorpus) process.exitCode = (await summarise()) === 0 ? 0 : 1
else console.log('SKIPPED: ../shared/corpus is absent')
