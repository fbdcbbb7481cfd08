import { ID } from 'type-graphql';
import type { SentNotice } from '../domain/mail';
import { connectionType } from './connection';
import { field, objectType } from './decorators';
import { DateTimeScalar } from './scalars';
import { Node } from './shared-types';
import { NoticeKind } from './vocabulary';

@objectType('Notice', 'A message that was sent to the customer.', {
  implements: Node,
  directives: ['@shareable'],
})
class Notice {
  @field(() => ID, 'Opaque id with the prefix `ntc_`.')
  id!: string;

  @field(() => NoticeKind, 'What the message was about.')
  kind!: keyof typeof NoticeKind;

  @field(() => String, 'How it was sent, such as `email`.')
  medium!: string;

  @field(
    () => DateTimeScalar,
    'When the mail server took it; null while it waits, and when it could not be sent.',
    { nullable: true },
  )
  sentAt!: Date | null;

  @field(() => DateTimeScalar, 'When delivery was confirmed; null when it was not.', {
    nullable: true,
  })
  deliveredAt!: Date | null;
}

export const NoticeConnection = connectionType('Notice', Notice, {
  of: 'message',
  shareable: true,
});

/** A message as the API shows it. */
export const noticeShape = (notice: SentNotice) => ({
  ...notice,
  medium: notice.medium.toLowerCase(),
});
