import { type DecodedPage, decodePage } from '../../load/decode-page.js'
import type { FoundPageFiles } from '../../load/find-page-files.js'
import { type LoadedPages, readSourceFile } from '../../load/load-pages.js'
import type { SourcePage } from '../../load/source-page.js'
import { sha256, textDigest } from '../../write/manifest.js'
import type { FileDigests } from './file-digests.js'

/** A page was edited while a run was on its way, so the run has to begin again. */
export class EditedPageError extends Error {}

/**
 * The pages as text, and a diagnostic for each that could not be read. One that is as the last run left it is read when
 * somebody asks for its text, which most runs never do. That throws an `EditedPageError` if it is another then.
 */
export function loadTexts(
  root: string,
  { files, stats, diagnostics: found }: FoundPageFiles,
  digests: FileDigests,
): Pick<LoadedPages, 'pages' | 'diagnostics'> {
  const pages: SourcePage[] = []
  const diagnostics = [...found]
  for (const file of files) {
    const own = stats.get(file)
    const known = own && digests.known(file, own)
    const read = known === undefined ? readText(root, file) : undefined
    if (known !== undefined) pages.push(unreadPage(root, file, known))
    if (read?.kind === 'page') pages.push(read.page)
    if (read?.kind === 'page' && own !== undefined) digests.keep(file, own, textDigest(read.page))
    if (read?.kind === 'refused') diagnostics.push(read.diagnostic)
  }
  return { pages, diagnostics }
}

function readText(root: string, file: string): DecodedPage {
  const read = readSourceFile(root, file)
  return read.kind === 'file' ? decodePage(file, read.source.bytes) : read
}

function unreadPage(root: string, file: string, digest: string): SourcePage {
  let text: string | undefined
  return {
    file,
    digest,
    get text() {
      text ??= textAgain(root, file, digest)
      return text
    },
  }
}

function textAgain(root: string, file: string, digest: string): string {
  const read = readText(root, file)
  if (read.kind !== 'page' || sha256(read.page.text) !== digest)
    throw new EditedPageError(`${file} was edited during the run.`)
  return read.page.text
}
