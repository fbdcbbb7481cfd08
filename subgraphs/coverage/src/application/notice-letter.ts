import { instantIn, type Letter, type LetterDesk, nameOf } from '@care-graph/kernel/domain/letter';
import type { Mail, MailedFile } from '@care-graph/kernel/domain/mail';
import { maskedSerial } from '@care-graph/kernel/domain/serial';
import type { AgreementDesk, ClauseText } from '../domain/agreement';
import type { Customer, ServiceContract } from '../domain/contract';
import { mainSerialOf } from '../domain/device';
import { letterPlaces, type LetterPlace, type PostedNotice } from '../domain/notice';
import type { CoverageStores } from '../domain/ports';

/** Whom a message is for, and what it is about. */
export interface NoticeFacts {
  readonly notice: PostedNotice;
  readonly contract: ServiceContract;
  readonly holder: Customer;
  /** The main serial number of the unit; undefined while there is none. */
  readonly serial: string | undefined;
}

const serialOf = async (
  { contracts, devices }: CoverageStores,
  { id, lineageRootId }: ServiceContract,
): Promise<string | undefined> => {
  const deviceId = (await contracts.activeBindingOf(id))?.deviceId ?? lineageRootId;
  const serials = deviceId === null ? [] : await devices.serialsOf([deviceId]);
  return mainSerialOf(serials.filter(({ validUntil }) => validUntil === null))?.value;
};

/** Undefined for a message that nobody is to mail. */
export const noticeFacts = async (
  stores: CoverageStores,
  noticeId: string,
): Promise<NoticeFacts | undefined> => {
  const notice = await stores.notices.find(noticeId);
  const contract = notice && (await stores.contracts.find(notice.contractId));
  const holder = contract && (await stores.people.findCustomer(contract.holderId));
  return holder && { notice, contract, holder, serial: await serialOf(stores, contract) };
};

interface Wording {
  readonly language: string;
  readonly product: string;
}

/** What fills the places of the notice's letter, and nothing else of the person. */
const valuesOf = (
  { notice: { letter, dueAt }, contract, holder, serial }: NoticeFacts,
  { language, product }: Wording,
): Readonly<Record<string, string>> => {
  const { contractNumber, period, timeZone, termsCode: terms } = contract;
  const instant = instantIn(language, timeZone);
  const known: Readonly<Record<LetterPlace, string>> = {
    name: nameOf(holder),
    contractNumber,
    product,
    serial: serial ? maskedSerial(serial) : '–',
    startsAt: instant(period?.startsAt),
    endsAt: instant(period?.endsAt),
    dueAt: instant(dueAt),
    terms,
  };
  return Object.fromEntries(letterPlaces[letter].map((place) => [place, known[place]]));
};

const agreementFile = (
  { contractNumber, termsCode }: ServiceContract,
  clauses: readonly ClauseText[],
): MailedFile => ({
  name: `${contractNumber}.txt`,
  text: [
    `${contractNumber}\n${termsCode}`,
    ...clauses.map(({ reference, text }) => `${reference}\n${text}`),
  ].join('\n\n'),
});

/** What letters are written by. */
export interface LetterDesks {
  readonly letters: LetterDesk;
  readonly agreements: AgreementDesk;
}

/** The message in the language of where its person lives, else of where the contract holds; cover is confirmed with the agreement's text (R-ACT-12). */
export const mailFor = async (
  { letters, agreements }: LetterDesks,
  facts: NoticeFacts,
  email: string,
): Promise<Mail> => {
  const { notice, contract, holder } = facts;
  const language = letters.languageOf([holder.address?.regionCode, contract.regionCode]);
  const product = (await agreements.productName(contract.productCode)) ?? contract.productCode;
  const letter: Letter = letters.write(
    notice.letter,
    language,
    valuesOf(facts, { language, product }),
  );
  const clauses =
    notice.letter === 'CONTRACT_CONFIRMED' ? await agreements.clausesOf(contract, language) : [];
  const files = clauses.length > 0 ? [agreementFile(contract, clauses)] : [];
  return { id: notice.id, to: { name: nameOf(holder), email }, ...letter, files };
};
