import type { Step } from './step.js'
import { brandQueryStep } from './steps/brand.js'
import { brandIdentityStep, configurationStep, identityStep } from './steps/configuration.js'
import { echoStep, noticeStep } from './steps/echo.js'
import { brandCertificateStep, brandPrivateKeyStep, certificateStep, privateKeyStep } from './steps/keys.js'
import { backupStep, clockStep, dnsStep, proxyStep, tlsStep } from './steps/network.js'
import { brandPublicKeysStep, platformKeysStep } from './steps/platform-keys.js'
import { apiV2KeyStep, apiV3KeyStep, brandApiKeyStep } from './steps/secrets.js'
import { certificatesStep, clientStep, queryStep } from './steps/service.js'
import { clientCertificateStep, queryV2Step } from './steps/v2.js'

/** The checks of the doctor, in their order. */
export const steps: readonly Step[] = [
  configurationStep,
  identityStep,
  privateKeyStep,
  certificateStep,
  apiV3KeyStep,
  platformKeysStep,
  apiV2KeyStep,
  clientCertificateStep,
  brandIdentityStep,
  brandPrivateKeyStep,
  brandCertificateStep,
  brandApiKeyStep,
  brandPublicKeysStep,
  clientStep,
  proxyStep,
  dnsStep,
  tlsStep,
  backupStep,
  clockStep,
  certificatesStep,
  queryStep,
  echoStep,
  noticeStep,
  queryV2Step,
  brandQueryStep,
]
