import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on a page, or in the part of it with this selector, as text: the rule and the first places. */
export async function barriers(page: Page, within?: string): Promise<readonly string[]> {
  // Colors on their way from one scheme to the other are no finding.
  await page.evaluate(async () => {
    const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame)
    await nextFrame()
    await nextFrame()
    for (const animation of document.getAnimations()) animation.finish()
  })
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(async selector => {
    const options = { resultTypes: ['violations'] }
    const found: unknown = await Reflect.get(window, 'axe').run(selector ?? document, options)
    const list: unknown =
      typeof found === 'object' && found !== null ? Reflect.get(found, 'violations') : found
    return (Array.isArray(list) ? list : ['axe gave no result']).map(one =>
      JSON.stringify({
        id: one.id,
        help: one.help,
        nodes: one.nodes?.slice(0, 3).map((node: { html: string }) => node.html),
      }),
    )
  }, within)
}
