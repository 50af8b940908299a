import 'reflect-metadata'
import type { RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { NestFactory } from '@nestjs/core'
import express from 'express'
import { Hono } from 'hono'
import { vi } from 'vitest'
import { createRoutes } from '../../examples/cloud-function/src/routes.js'
import { openShop as openFunction } from '../../examples/cloud-function/src/shop.js'
import { createApp as createExpress } from '../../examples/express/src/app.js'
import { openShop as openExpress } from '../../examples/express/src/shop.js'
import { createApp as createFastify } from '../../examples/fastify/src/app.js'
import { openShop as openFastify } from '../../examples/fastify/src/shop.js'
import { createApp as createHono } from '../../examples/hono/src/app.js'
import { openShop as openHono } from '../../examples/hono/src/shop.js'
import { AppModule } from '../../examples/nest/src/app.module.js'
import { closeProcessShop } from '../../examples/next/lib/process-shop.js'
import type { Environment } from '../../templates/runtime/environment/index.js'
import { functionListener } from './function-gateway.js'
import { nextRoutes } from './next-routes.js'

/** An application that was opened, as a listener for `node:http`. */
export interface Opened {
  readonly listener: RequestListener
  readonly close: () => Promise<unknown>
}

/** Opens an application with the variables of a process. With `parsesFirst`, something in front parses bodies. */
export type Open = (environment: Environment, parsesFirst: boolean) => Promise<Opened>

const openExpressApp: Open = async (environment, parsesFirst) => {
  const { client, shop } = openExpress(environment)
  const app = createExpress(shop)
  return { listener: parsesFirst ? express().use(express.json(), app) : app, close: () => client.close() }
}

/** The bytes kept by Express's own parser will do as well. */
const openRawExpressApp: Open = async (environment, parsesFirst) => {
  const { client, shop } = openExpress(environment)
  const parser = parsesFirst ? express.json() : express.raw({ type: 'application/json' })
  const app = express().use('/wechatpay', parser).use(createExpress(shop))
  return { listener: app, close: () => client.close() }
}

const openFastifyApp: Open = async (environment, parsesFirst) => {
  const { client, shop } = openFastify(environment)
  const app = createFastify(shop)
  if (parsesFirst) {
    app.addHook('preHandler', async request => {
      if (request.body instanceof Buffer) request.body = JSON.parse(String(request.body))
    })
  }
  await app.ready()
  return { listener: app.routing, close: () => app.close().then(() => client.close()) }
}

const openHonoApp: Open = async (environment, parsesFirst) => {
  const { client, shop } = openHono(environment)
  const app = createHono(shop)
  const outer = new Hono().use(async (context, next) => {
    if (context.req.method === 'POST') await context.req.json()
    await next()
  })
  const { fetch } = parsesFirst ? outer.route('/', app) : app
  return { listener: getRequestListener(fetch), close: () => client.close() }
}

const openNestApp: Open = async (environment, parsesFirst) => {
  stub(environment)
  const app = await NestFactory.create(AppModule, { logger: false, rawBody: !parsesFirst })
  await app.init()
  return { listener: app.getHttpAdapter().getInstance(), close: () => app.close() }
}

const openNextRoutes: Open = async (environment, parsesFirst) => {
  stub(environment)
  const listener = getRequestListener(async request => {
    if (parsesFirst) await request.json()
    return nextRoutes(request)
  })
  return { listener, close: closeProcessShop }
}

const openFunctionOf =
  (form: 'tencent' | 'aliyun'): Open =>
  async (environment, parsesFirst) => {
    const { client, shop } = openFunction(environment)
    return {
      listener: functionListener(createRoutes(shop), form, parsesFirst),
      close: () => client.close(),
    }
  }

/** For applications that read the variables of their process themselves. */
function stub(environment: Environment): void {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
}

/** Every application of `examples/`, each as those who use its framework serve it. */
export const apps: readonly (readonly [name: string, open: Open])[] = [
  ['Express', openExpressApp],
  ['Express with express.raw', openRawExpressApp],
  ['Fastify', openFastifyApp],
  ['Hono', openHonoApp],
  ['NestJS', openNestApp],
  ['Next.js', openNextRoutes],
  ['a cloud function of Tencent Cloud', openFunctionOf('tencent')],
  ['a cloud function of Aliyun', openFunctionOf('aliyun')],
]
