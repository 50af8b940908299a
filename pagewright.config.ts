import { readFileSync } from 'node:fs'
import { defineConfig } from 'pagewright'

// `repository` of package.json is the one place that states the repository's address.
const { repository }: { readonly repository: { readonly url: string } } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
)
const address = repository.url.replace(/^git\+|\.git$/g, '')

export default defineConfig({
  specs: 'specs',
  out: 'generated',
  packageName: 'wechatpay-sdk',
  language: 'zh',
  package: {
    repository: address,
    directory: 'generated',
    documentation: `${address}/blob/HEAD/docs/client.md`,
    releases: `${address}/blob/HEAD/docs/releases.zh-CN.md`,
    security: `${address}/blob/HEAD/SECURITY.md`,
    changelog: 'releases/wechatpay-sdk.md',
    // Set to true with the first release to the registry: docs/releases.md.
    published: false,
  },
})
