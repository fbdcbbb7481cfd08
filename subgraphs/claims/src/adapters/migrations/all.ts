import { CreateClaims1760000000000 } from './1760000000000-create-claims';
import { ForgetPeople1764000000000 } from './1764000000000-forget-people';
import { HoldersHeard1764500000000 } from './1764500000000-holders-heard';
import { ClaimEvidence1764600000000 } from './1764600000000-claim-evidence';
import { BordersAndCarriers1764830000001 } from './1764830000001-borders-and-carriers';
import { Intake1764830000000 } from './1764830000000-intake';
import { HoldsAndDecisions1764700000000 } from './1764700000000-holds-and-decisions';
import { Flyaways1764800000000 } from './1764800000000-flyaways';
import { ClaimNotices1764840000000 } from './1764840000000-claim-notices';
import { DueTimes1764850000000 } from './1764850000000-due-times';
import { FurtherWarranty1764931000000 } from './1764931000000-further-warranty';
import { OpenClaims1764940000000 } from './1764940000000-open-claims';
import { Maintenance1764810000000 } from './1764810000000-maintenance';
import { Reversals1764811000000 } from './1764811000000-reversals';
import { Refunds1764820000000 } from './1764820000000-refunds';
import { Goodwill1764820000001 } from './1764820000001-goodwill';
import { TrackedParcels1764920000001 } from './1764920000001-tracked-parcels';
import { UnusedFiles1764920000002 } from './1764920000002-unused-files';
import { UnpaidClaims1764920000000 } from './1764920000000-unpaid-claims';
import { OffersOfContracts1764961000000 } from './1764961000000-offers-of-contracts';
import { UnitsToReturn1764961000001 } from './1764961000001-units-to-return';
import { ChannelsOfContracts1764961000002 } from './1764961000002-channels-of-contracts';
import { MissedBesideTheService1764961000004 } from './1764961000004-missed-beside-the-service';
import { EndedClaimsUnflagged1764970000001 } from './1764970000001-ended-claims-unflagged';
import { DoubtsAfterReversals1764970000002 } from './1764970000002-doubts-after-reversals';
import { MissedWhenDue1764990000000 } from './1764990000000-missed-when-due';
import { MissingUnits1764990000001 } from './1764990000001-missing-units';
import { LostParcels1764990000002 } from './1764990000002-lost-parcels';
import { UnpaidBesideABorder1765000000000 } from './1765000000000-unpaid-beside-a-border';
import { UnitsLostAgain1765010000000 } from './1765010000000-units-lost-again';
import { GivenUpParcels1765010000001 } from './1765010000001-given-up-parcels';
import { ParcelsToldByCenters1765010000002 } from './1765010000002-parcels-told-by-centers';
import { NumbersOfAnyCase1765020000000 } from './1765020000000-numbers-of-any-case';

/** All of them, in the order in which they are made. */
export const migrations = [
  CreateClaims1760000000000,
  ForgetPeople1764000000000,
  HoldersHeard1764500000000,
  ClaimEvidence1764600000000,
  HoldsAndDecisions1764700000000,
  Flyaways1764800000000,
  Maintenance1764810000000,
  Reversals1764811000000,
  Intake1764830000000,
  BordersAndCarriers1764830000001,
  ClaimNotices1764840000000,
  Refunds1764820000000,
  Goodwill1764820000001,
  DueTimes1764850000000,
  UnpaidClaims1764920000000,
  TrackedParcels1764920000001,
  UnusedFiles1764920000002,
  FurtherWarranty1764931000000,
  OpenClaims1764940000000,
  OffersOfContracts1764961000000,
  UnitsToReturn1764961000001,
  ChannelsOfContracts1764961000002,
  MissedBesideTheService1764961000004,
  EndedClaimsUnflagged1764970000001,
  DoubtsAfterReversals1764970000002,
  MissedWhenDue1764990000000,
  MissingUnits1764990000001,
  LostParcels1764990000002,
  UnpaidBesideABorder1765000000000,
  UnitsLostAgain1765010000000,
  GivenUpParcels1765010000001,
  ParcelsToldByCenters1765010000002,
  NumbersOfAnyCase1765020000000,
];
