import { NestFactory } from '@nestjs/core'
import { AppModule } from './app.module.js'

// Notices are verified on the raw bytes, which Nest keeps only when it is asked to.
const app = await NestFactory.create(AppModule, { rawBody: true })
// Closes the client on SIGTERM, after the requests that are under way.
app.enableShutdownHooks()
await app.listen(process.env.PORT ?? 3000)
