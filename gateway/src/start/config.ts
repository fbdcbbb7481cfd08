import { fileSettings } from '@care-graph/kernel/runtime/kept-files';
import { mailSettings } from '@care-graph/kernel/runtime/mail-settings';
import { usualPorts } from '@care-graph/kernel/runtime/part-settings';
import {
  databaseSetting,
  dataFolderSetting,
  type Environment,
  hostSetting,
  instantSetting,
  logLevelSetting,
  portSetting,
  readSettings,
} from '@care-graph/kernel/runtime/settings';
import { z } from 'zod';
import { budgetSettings } from '../access/config';
import { engineSetting } from '../config';
import { transportSettings } from '../config-transport';

const startSettings = (environment: Environment) =>
  z.object({
    NODE_ENV: z
      .enum(['development', 'test'], {
        message: 'has to be development or test: in production each part is a process of its own',
      })
      .default('development'),
    HOST: hostSetting,
    PORT: portSetting(usualPorts.gateway),
    LOG_LEVEL: logLevelSetting('warn'),
    DATABASE_URL: databaseSetting.optional(),
    CARE_DATA_DIR: dataFolderSetting,
    CLAMD_ADDRESS: fileSettings.CLAMD_ADDRESS,
    CARE_ENGINE: engineSetting,
    CARE_CLOCK: instantSetting.optional(),
    ...mailSettings({ inProduction: false, environment: 'live' }),
    ...budgetSettings,
    ...transportSettings(environment),
  });

export type StartSettings = z.output<ReturnType<typeof startSettings>>;

/** The settings of the process that holds all parts, or one fault that lists every mistake. */
export const readStartSettings = (environment: Environment = process.env): StartSettings =>
  readSettings(startSettings(environment), environment);
