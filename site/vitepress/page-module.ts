const prefix = 'virtual:pagewright-page/'

/** The path of the page for a module of page content; undefined for other modules. */
export function contentPath(id: string): string | undefined {
  if (!id.startsWith(prefix)) return undefined
  return id.slice(id.indexOf('/', prefix.length) + 1, -'.js'.length)
}

/**
 * The `<script>` block of a page in development: its content comes from another module. `version` changes with the text, so
 * an edited page is a new module. A built page has its content in its HTML alone.
 */
export function pageScript(path: string, version: string): string {
  return `<script>
import { PageContent } from ${JSON.stringify(`${prefix}${version}/${path}.js`)}
export default { components: { PageContent } }
</script>`
}

/**
 * The module of a page's content. The page is a string in a program, not a Vue template: it cannot contain expressions or
 * components.
 */
export function contentModule(html: string): string {
  const literal = JSON.stringify(html).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  return `import { h } from 'vue'
const innerHTML = ${literal}
export const PageContent = () => h('div', { class: 'page-content', innerHTML })
`
}

/** Makes a title safe, which VitePress writes unescaped into a `<script>` block and into HTML. */
export function inertText(text: string): string {
  return text.replace(/<(?=[!/a-z])/gi, '＜')
}
