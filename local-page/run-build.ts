import { writeAssets } from './build.js'

// `npm run build:local-page`; a test says when the module is stale.
await writeAssets()
