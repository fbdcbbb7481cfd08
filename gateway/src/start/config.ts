import { resolve } from 'node:path';
import {
  databaseSetting,
  type Environment,
  instantSetting,
  portSetting,
  readSettings,
} from '@care-graph/kernel/runtime/settings';
import { z } from 'zod';
import { engineNames } from '../engine/engine';

const startSettings = z.object({
  NODE_ENV: z
    .enum(['development', 'test'], {
      message: 'has to be development or test: in production each part is a process of its own',
    })
    .default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: portSetting(4000),
  DATABASE_URL: databaseSetting.optional(),
  CARE_DATA_DIR: z
    .string()
    .default('.data')
    .transform((path) => resolve(path)),
  CARE_ENGINE: z
    .enum(engineNames, { message: `has to be ${engineNames.join(' or ')}` })
    .default('apollo'),
  CARE_CLOCK: instantSetting.optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
});

export type StartSettings = z.output<typeof startSettings>;

/** The settings of the process that holds all parts, or one fault that lists every mistake. */
export const readStartSettings = (environment: Environment = process.env): StartSettings =>
  readSettings(startSettings, environment);
