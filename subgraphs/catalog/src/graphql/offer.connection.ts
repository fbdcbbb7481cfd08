import { connectionType } from '@care-graph/kernel/graphql/connection';
import { PlanOffer } from './plan.type';

export const PlanOfferConnection = connectionType('PlanOffer', PlanOffer, { of: 'offer' });
