import { connectionType } from '@care-graph/kernel/graphql/connection';
import { ActivationCode, CodeBatch } from './codes.type';
import { ServiceContract } from './contracts.type';
import { Device } from './devices.type';
import { QuotaEntry } from './entitlements.type';
import { Partner } from './people.type';

export const ActivationCodeConnection = connectionType('ActivationCode', ActivationCode, {
  of: 'code',
});
export const CodeBatchConnection = connectionType('CodeBatch', CodeBatch, { of: 'batch' });
export const DeviceConnection = connectionType('Device', Device, { of: 'device' });
export const PartnerConnection = connectionType('Partner', Partner, { of: 'partner' });
export const QuotaEntryConnection = connectionType('QuotaEntry', QuotaEntry, { of: 'entry' });
export const ServiceContractConnection = connectionType('ServiceContract', ServiceContract, {
  of: 'contract',
});
