/** A guide as the search sees it. */
export interface SearchGuide {
  /** `guide/webhooks.md`: its address is made from it as those of pages are. */
  readonly file: string
  readonly title: string
  /** Headings below the title. */
  readonly headings: readonly { readonly text: string; readonly id: string }[]
  /** Its text without markup. */
  readonly text: string
}

/** A page with its content as HTML. */
export interface GuidePage {
  readonly file: string
  readonly title: string
  readonly description: string
  readonly html: () => string
}

/** Reads the headings and the text of a guide from the HTML that the site makes of it. */
export function readSearchGuide({ file, title, description, html }: GuidePage): SearchGuide {
  const content = html()
  const headings = [...content.matchAll(/<h[23][^>]*\sid="([^"]+)"[^>]*>(.*?)<\/h[23]>/gs)].map(
    ([, id = '', inner = '']) => ({ id: plainHtml(id), text: headingText(inner) }),
  )
  const text = `${description} ${plainHtml(content.replace(/<pre.*?<\/pre>/gs, ' '))}`
  return { file, title, headings: headings.filter(heading => heading.text !== ''), text }
}

/** Without the link to the heading itself. */
function headingText(inner: string): string {
  return plainHtml(inner.replace(/<a\b[^>]*class="header-anchor".*?<\/a>/gs, '')).replace(/\s*#$/, '')
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', nbsp: ' ' }

function plainHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) =>
      decimal !== undefined
        ? String.fromCodePoint(Number(decimal))
        : hex !== undefined
          ? String.fromCodePoint(Number.parseInt(hex, 16))
          : (entities[name] ?? whole),
    )
    .replace(/\s+/g, ' ')
    .trim()
}
