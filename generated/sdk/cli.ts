#!/usr/bin/env node
/** 本包的命令行。 */
import { join } from 'node:path'
import { operations } from './operations.js'
import { runProcess } from './runtime/cli/run-process.js'

runProcess({
  command: 'wechatpay-sdk',
  packageName: 'wechatpay-sdk',
  version: '0.1.0',
  operations,
  model: join(__dirname, '../../model.jsonl'),
})
