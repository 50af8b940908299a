import { writeFileSync } from 'node:fs'
import { renderCataloguePage } from '../../generator/diagnostics/render/catalogue-page.js'

// `npm run docs:diagnostics`; a test says when the page is stale.
writeFileSync(new URL('../../docs/diagnostics.md', import.meta.url), renderCataloguePage())
