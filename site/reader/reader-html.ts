import { escapeHtml } from '../render/html.js'
import { siteIcon } from '../vitepress/site-icon.js'
import { languageTags, type SiteWords } from '../words/site-words.js'

/** The page of the reader, beside the other pages of the edition. */
export const readerPage = 'openapi-reader.html'

/** A document that the reader offers. */
export interface ReaderDocument {
  /** The file without `.json`, and the value of `?document=`. */
  readonly name: string
  readonly title: string
  readonly group: string
  readonly operations: number
  /** In bytes. */
  readonly size: number
}

/** Where the page stands. */
export interface ReaderPlace {
  readonly words: SiteWords
  /** The site's base path. */
  readonly base: string
  /** The path of the edition. */
  readonly top: string
  /** The size of `openapi.json` in bytes. */
  readonly size: number
}

/**
 * What the page may load: files of the site, nothing else. Redoc would fetch the logo of its maker, and no page of ours tells
 * others who reads it. Its search runs in a worker, and its styles are written by its program.
 */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'"

/** The reader's page: a list of documents, downloads, and the place where Redoc shows a document. */
export function readerHtml(documents: readonly ReaderDocument[], place: ReaderPlace): string {
  const { words, base, top, size } = place
  const { reader } = words.furniture
  const [first] = documents
  const whole = `${top}openapi.json`
  return `<!DOCTYPE html>
<html lang="${languageTags[words.language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(`${reader.title} · ${words.frame.title}`)}</title>
<meta name="description" content="${escapeHtml(reader.description)}">
<link rel="icon" href="${escapeHtml(siteIcon)}">
<link rel="stylesheet" href="${base}openapi-reader/reader.css">
</head>
<body>
<header class="reader-head">
<a class="reader-back" href="${top}openapi/">← ${escapeHtml(reader.back)}</a>
<h1>${escapeHtml(reader.title)}</h1>
<label for="reader-document">${escapeHtml(reader.document)}</label>
<select id="reader-document">${options(documents, words)}</select>
<span class="reader-downloads"><a id="reader-part" href="${top}openapi-reader/${first?.name ?? ''}.json" download>${escapeHtml(reader.downloadPart(sizeText(first?.size ?? 0)))}</a>
<a href="${whole}" download>${escapeHtml(reader.download(sizeText(size)))}</a></span>
</header>
<main>
<p id="reader-status" role="status" data-failed="${escapeHtml(reader.failed)}">${escapeHtml(reader.loading)}</p>
<noscript><p>${escapeHtml(reader.needsScript)}</p></noscript>
<div id="reader" data-folder="${top}openapi-reader/" data-part="${escapeHtml(reader.downloadPart('{size}'))}" data-search="${escapeHtml(reader.search)}" data-labels="${escapeHtml(JSON.stringify(reader.labels))}"></div>
</main>
<script src="${base}openapi-reader/redoc.js"></script>
<script src="${base}openapi-reader/reader.js"></script>
</body>
</html>
`
}

/** The documents of the list below the names of their groups. */
function options(documents: readonly ReaderDocument[], words: SiteWords): string {
  const groups = new Map<string, ReaderDocument[]>()
  for (const document of documents)
    groups.set(document.group, [...(groups.get(document.group) ?? []), document])
  return [...groups]
    .map(([name, own]) => {
      const items = own.map(({ name: value, title, operations, size }) => {
        const count = words.navigation.entryCount(operations)
        return `<option value="${escapeHtml(value)}" data-size="${sizeText(size)}">${escapeHtml(`${title} · ${count}`)}</option>`
      })
      return name === ''
        ? items.join('')
        : `<optgroup label="${escapeHtml(name)}">${items.join('')}</optgroup>`
    })
    .join('')
}

/** A size for readers: `84 kB`, `10.7 MB`. */
export function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
