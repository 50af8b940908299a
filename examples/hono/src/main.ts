import { serve } from '@hono/node-server'
import { createApp } from './app.js'
import { openShop } from './shop.js'

// One client for the whole process: it keeps connections and WeChat Pay's keys.
const { client, shop } = openShop()
const server = serve({ fetch: createApp(shop).fetch, port: Number(process.env.PORT ?? 3000) })

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Answers what is under way, then ends the process.
  process.once(signal, () => server.close(() => client.close()))
}
