import { existsSync, readFileSync } from 'node:fs'
import { loadConfig } from '../../config/load-config.js'
import { compareDiagnostics, type Diagnostic } from '../../diagnostics/diagnostic.js'
import { renderPretty } from '../../diagnostics/render/pretty.js'
import { readPages } from '../../generate/read-pages.js'
import { decodeFiles, loadFiles } from '../../load/load-pages.js'
import { loadTerms } from '../../load/load-terms.js'
import { assemblePages } from '../../model/assemble.js'
import { emptyGlossary, type Glossary } from '../../model/terms/glossary.js'
import { createLookups, type Lookup, missingTexts, unusedEntries } from '../../model/terms/glossary-usage.js'
import { readGlossary } from '../../model/terms/read-glossary.js'
import { type SameWords, sameWords } from '../../model/terms/same-words.js'
import { writeGlossary } from '../../model/terms/write-glossary.js'
import { createPage, type PageWriting, replacePage } from '../../write/write-page.js'
import type { Io } from '../io.js'
import { shownPath } from '../job.js'
import { termsPlace } from '../load-input.js'

/** The options as commander hands them over. */
export interface TermsFlags {
  readonly specs?: string
  readonly check?: boolean
  readonly prune?: boolean
  readonly all?: boolean
}

/** `pagewright terms`: sorts the glossary and lists what is missing, unused or worded alike. Resolves to the exit code. */
export async function runTerms(flags: TermsFlags, io: Io): Promise<number> {
  const { settings, diagnostics } = await loadConfig(io.cwd, { specs: flags.specs })
  const place = termsPlace(settings, io)
  const loaded = decodeFiles(loadFiles(settings.specs, shownPath(settings.specs, io.cwd)))
  const { terms, diagnostics: ofFile } = loadTerms({ ...place, isStated: false })
  const read = terms === undefined ? { glossary: emptyGlossary, diagnostics: [] } : readGlossary(terms)
  const problems = [...diagnostics, ...loaded.diagnostics, ...ofFile, ...read.diagnostics]
  if (problems.some(({ severity }) => severity === 'error')) return report(problems, terms?.text, io)
  const { model, documents } = assemblePages(readPages({ pages: loaded.pages }).pages)
  const lookups = documents.flatMap(createLookups(read.glossary))
  const unused = unusedEntries(read.glossary, lookups)
  const kept = flags.prune === true ? without(read.glossary, unused) : read.glossary
  const text = writeGlossary(kept)
  const isSorted = text === terms?.text
  const lacksTerms = printUsage({ lookups, unused, alike: sameWords(model, read.glossary) }, flags, io)
  if (flags.check === true) {
    if (!isSorted) io.out(`${place.shown} is not sorted. Run \`pagewright terms\`.\n`)
    return isSorted && !lacksTerms ? 0 : 1
  }
  if (!isSorted) {
    const done = save(place.path, text)
    if (done.kind === 'refused') {
      io.out(`${place.shown} was not written: ${done.reason}. Fix the cause and run the command again.\n`)
      return 1
    }
    io.out(`Wrote ${place.shown}.\n`)
  }
  return 0
}

function save(path: string, text: string): PageWriting {
  if (!existsSync(path)) return createPage(path, text)
  return replacePage(path, readFileSync(path), text)
}

function without(glossary: Glossary, unused: Glossary): Glossary {
  const rest = (part: keyof Glossary): ReadonlyMap<string, string> =>
    new Map([...glossary[part]].filter(([key]) => !unused[part].has(key)))
  return { terms: rest('terms'), sentences: rest('sentences') }
}

interface Usage {
  readonly lookups: readonly Lookup[]
  readonly unused: Glossary
  readonly alike: readonly SameWords[]
}

/** Prints the lists; tells whether a term is missing. */
function printUsage({ lookups, unused, alike }: Usage, flags: TermsFlags, io: Io): boolean {
  const missing = missingTexts(lookups)
  const line = (text: string): string => JSON.stringify(text)
  const list = (title: string, lines: readonly string[]): void => {
    if (lines.length === 0) return
    const shown = flags.all === true ? lines : lines.slice(0, 20)
    const rest = lines.length - shown.length
    const more = rest === 0 ? '' : `  … and ${rest} more (--all)\n`
    io.out(`${title} (${lines.length}):\n${shown.map(each => `  ${each}\n`).join('')}${more}`)
  }
  const terms = missing.filter(({ kind }) => kind === 'term')
  const of = (kept: typeof missing): readonly string[] =>
    kept.map(({ key, files }) => `${line(key)} ${files[0] ?? ''}`)
  list('Terms without English', of(terms))
  list('Sentences without English', of(missing.filter(({ kind }) => kind === 'sentence')))
  list('Entries that no page uses', [...unused.terms.keys(), ...unused.sentences.keys()].map(line))
  list(
    'Fields beside each other that English does not tell apart',
    alike.map(
      ({ english, chinese, id, fields }) =>
        `${line(english)}: ${chinese.map(line).join(', ')} (${fields.join(', ')} of ${id})`,
    ),
  )
  const texts = new Set(lookups.map(({ key }) => key)).size
  io.out(`${texts} texts, ${missing.length} without English.\n`)
  return terms.length > 0
}

function report(problems: readonly Diagnostic[], text: string | undefined, io: Io): number {
  const shown = problems.filter(({ severity }) => severity === 'error').sort(compareDiagnostics)
  io.out(
    renderPretty(shown, {
      colors: io.colors,
      locate: file => file,
      textOf: () => text,
      limit: Number.POSITIVE_INFINITY,
    }),
  )
  return 1
}
