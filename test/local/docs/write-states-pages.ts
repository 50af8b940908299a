import { writeFileSync } from 'node:fs'
import { statesPage } from './states-page.js'

// `npm run docs:local`; a test says when the pages are stale.
writeFileSync(new URL('../../../docs/local-states.md', import.meta.url), statesPage('en'))
writeFileSync(new URL('../../../docs/local-states.zh-CN.md', import.meta.url), statesPage('zh'))
