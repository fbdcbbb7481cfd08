/** Root fields of the programme's graph by who sees them, built or to be built. */
export interface RootFields {
  readonly seenBy: readonly ('public' | 'partner' | 'bi')[];
  readonly fields: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Staff see every one of them besides. */
export const rootFields: readonly RootFields[] = [
  {
    seenBy: ['public', 'partner', 'bi'],
    fields: words(`
      product products planSku planSkus region regions serviceCenter serviceCenters
      termsVersion termsVersions termsInForce termsDiff feeSchedule feeSchedules serviceFee
      registerEntries`),
  },
  {
    seenBy: ['public', 'partner'],
    fields: words(`
      serviceContract planEligibility renewalQuote claim
      activatePlan openVideoVerification requestCoverageUpload submitConditionVideo
      completeActivation recordPurchase renewContract openClaim cancelClaim`),
  },
  {
    seenBy: ['partner', 'bi'],
    fields: words('documents rotateOwnApiKey'),
  },
  {
    seenBy: ['public'],
    fields: words(`
      me device returnQuote simulateClaim
      requestTermination requestPlanReturn transferContract changeContactDetails
      linkAccount unlinkAccount bindController unbindController
      requestClaimUpload attachEvidence reportHandOver electRemedy payQuote requoteClaim
      requestRefund startFlyawayVerification cancelFlyawayVerification reportRecoveredUnit`),
  },
  {
    seenBy: ['partner'],
    fields: words(`
      partnerAccount activationCode job
      sellCode returnCode voidCode orderBundle reportBundleShipment recordOffer
      startImport startSaleExport cancelJob`),
  },
  {
    seenBy: ['bi'],
    fields: words(`
      dataQualityFindings biSegments biContractExport biCodeEventExport biLedgerExport
      biClaimExport biClaimEventExport biPaymentLineExport biDeadlineExport`),
  },
  {
    seenBy: [],
    fields: words(`
      customer partner partners serviceContracts codeBatches videoVerifications quotaAdjustments
      claims goodwillAdjustments refunds apiKeys accessLog
      importCatalog draftTermsVersion publishTermsVersion retireTermsVersion publishFeeSchedule
      publishPlanSku withdrawPlanSku
      reviewConditionVideo replaceComponentSerial decideTermination decidePlanReturn
      generateCodes allocateCodes restockCode blockCode unblockCode
      registerPartner openStore suspendPartner reinstatePartner
      proposeQuotaAdjustment decideQuotaAdjustment
      receiveUnit acceptLateReturn beginAssessment recordAssessment confirmEntitlement
      convertClaim allocateReplacement cancelReplacement shipUnit recordDelivery receiveRecoveredUnit
      rerouteClaim
      acceptClaim refuseClaim reverseRefusal confirmFlyaway decideCrossBorder
      proposeGoodwill decideGoodwill decideRefund
      createApiKey rotateApiKey revokeApiKey publishDocument retireDocument
      publishManifest setDocumentMode`),
  },
];
