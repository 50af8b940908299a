import { createApp } from './app.js'
import { openShop } from './shop.js'

// One client for the whole process: it keeps connections and WeChat Pay's keys.
const { client, shop } = openShop()
const server = createApp(shop).listen(Number(process.env.PORT ?? 3000))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Answers what is under way, then ends the process.
  process.once(signal, () => server.close(() => client.close()))
}
