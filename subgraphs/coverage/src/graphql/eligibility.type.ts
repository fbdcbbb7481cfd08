import { field, inputType } from '@care-graph/kernel/graphql/decorators';
import { ID } from 'type-graphql';
import { PostalAddressInput } from '@care-graph/kernel/graphql/postal-address.type';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { ConsentInput, SerialInput } from '@care-graph/kernel/graphql/shared-types';
import { ActivationChannel } from '@care-graph/kernel/graphql/vocabulary';

@inputType('HolderInput', 'The person to be covered.')
export class HolderInput {
  @field(() => String, 'The first name.')
  givenName!: string;

  @field(() => String, 'The last name.')
  familyName!: string;

  @field(() => String, 'The address for the confirmation.')
  email!: string;

  @field(() => String, 'The number for questions, in E.164 form.', { nullable: true })
  phone?: string | null;

  @field(() => PostalAddressInput, 'The address for parcels.', { nullable: true })
  address?: PostalAddressInput | null;
}

@inputType('EnrollmentInput', 'Which plan is to cover which device, for whom.')
export class EnrollmentInput {
  @field(() => ActivationChannel, 'How the plan reaches the device.')
  channel!: keyof typeof ActivationChannel;

  @field(
    () => String,
    'The code as printed, whatever its case and separators; null unless the channel needs one.',
    { nullable: true },
  )
  code?: string | null;

  @field(() => ID, 'The plan bought without a code; null when a code is given.', { nullable: true })
  planSkuId?: string | null;

  @field(() => String, 'The order in which the plan was bought; null when a code is given.', {
    nullable: true,
  })
  orderReference?: string | null;

  @field(() => [SerialInput], 'The serial numbers that are known.')
  serials!: readonly SerialInput[];

  @field(() => HolderInput, 'The person to be covered; null means the signed-in customer.', {
    nullable: true,
  })
  holder?: HolderInput | null;

  @field(() => [ConsentInput], 'The terms accepted and, on behalf of somebody, their consent.', {
    nullable: true,
  })
  consents?: readonly ConsentInput[] | null;
}

@inputType('PlanEligibilityInput', 'An enrollment to be tried out.')
export class PlanEligibilityInput {
  @field(() => EnrollmentInput, 'The enrollment; holder and consents may be left out.')
  enrollment!: EnrollmentInput;

  @field(() => String, 'The model, when the serial number is not known to the programme yet.', {
    nullable: true,
  })
  productCode?: string | null;

  @field(
    () => DateTimeScalar,
    'When the device was first started, when the programme does not know.',
    { nullable: true },
  )
  firstStartedAt?: Date | null;

  @field(() => DateTimeScalar, 'The moment to try; null means now.', { nullable: true })
  at?: Date | null;
}
