import { crawlSite } from './crawl-site.js'

// Follows every link of a built site: `npm run docs:check`, or with another folder and base behind it.
const [folder = 'site/dist', base = '/'] = process.argv.slice(2)
const { pages, links, dead } = crawlSite(folder, base)
for (const one of dead) process.stderr.write(`${one}\n`)
process.stdout.write(`${pages} pages, ${links} links, ${dead.length} lead nowhere\n`)
if (dead.length > 0 || pages === 0) process.exitCode = 1
