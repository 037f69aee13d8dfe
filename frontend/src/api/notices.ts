import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { bodyOf, client, ifMatch, multipart, type Tagged, tagged } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Notice = Schemas['Notification'];
export type NoticeKind = Notice['kind'];
export type NoticeState = Notice['state'];
export type NoticeSummary = Schemas['NotificationSummary'];
export type MailSettings = Schemas['RoundNotificationSettings'];
export type MailSettingsBody = Schemas['RoundNotificationSettingsWrite'];
export type Letter = Schemas['RoundLetter'];
export type LetterKind = Letter['kind'];
export type Mailing = Schemas['MailingPreview'];
export type MailingKind = 'INVITATION' | 'REMINDER' | 'LAST_CHECK_REMINDER';
export type Wording = Schemas['NotificationTemplate'];
export type WordingBody = Schemas['NotificationTemplateWrite'];
export type MyMailSettings = Schemas['MyNotificationSettings'];

const PAGE = 50;

export interface LogFilter {
  council: string;
  round?: string;
  kind?: NoticeKind;
  state?: NoticeState;
}

/** The log of a council's mails, the latest first, page by page. */
export const noticesQuery = (filter: LogFilter) =>
  infiniteQueryOptions({
    queryKey: ['notices', 'log', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: cursor }) =>
      bodyOf(
        await client.GET('/api/v1/notifications', { params: { query: { ...filter, limit: PAGE, cursor } } }),
      ),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });

/** How the mails stand; asked for again now and then, because the mail server may fail meanwhile. */
export const noticeSummaryQuery = (council: string, round?: string) =>
  queryOptions({
    queryKey: ['notices', 'summary', council, round],
    refetchInterval: 30_000,
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/notifications/summary', { params: { query: { council, round } } })),
  });

export const noticeQuery = (id: string) =>
  queryOptions({
    queryKey: ['notices', id],
    queryFn: async () => tagged(await client.GET('/api/v1/notifications/{id}', { params: { path: { id } } })),
  });

export async function resend(notice: Tagged<Notice>): Promise<Notice> {
  const params = { path: { id: notice.id }, header: ifMatch(notice.etag) };
  return bodyOf(await client.POST('/api/v1/notifications/{id}/resend', { params }));
}

export const mailSettingsQuery = (round: string) =>
  queryOptions({
    queryKey: ['rounds', round, 'mail_settings'],
    queryFn: async () =>
      tagged(
        await client.GET('/api/v1/rounds/{round}/notification_settings', { params: { path: { round } } }),
      ),
  });

export async function saveMailSettings(
  settings: Tagged<MailSettings>,
  body: MailSettingsBody,
): Promise<Tagged<MailSettings>> {
  const params = { path: { round: settings.round_id }, header: ifMatch(settings.etag) };
  return tagged(await client.PUT('/api/v1/rounds/{round}/notification_settings', { params, body }));
}

export const letterUrl = (round: string, kind: LetterKind) => `/api/v1/rounds/${round}/letters/${kind}`;

export async function putLetter(round: string, kind: LetterKind, file: File): Promise<Letter> {
  const bodySerializer = multipart(file);
  const params = { path: { round, kind } };
  return bodyOf(
    await client.PUT('/api/v1/rounds/{round}/letters/{kind}', { params, body: {}, bodySerializer }),
  );
}

export async function removeLetter(round: string, { kind, version }: Letter): Promise<void> {
  const params = { path: { round, kind }, header: ifMatch(String(version)) };
  await client.DELETE('/api/v1/rounds/{round}/letters/{kind}', { params });
}

/** Who would get it now; asked for anew whenever it is shown. */
export const mailingQuery = (round: string, kind: MailingKind) =>
  queryOptions({
    queryKey: ['rounds', round, 'mailing', kind],
    staleTime: 0,
    gcTime: 0,
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/rounds/{round}/mailings', { params: { path: { round }, query: { kind } } }),
      ),
  });

/** With the same id again it sends nothing twice. */
export async function sendMailing(
  round: string,
  id: string,
  kind: MailingKind,
  members: string[],
): Promise<number> {
  const params = { path: { round, id } };
  const body = { kind, member_ids: members };
  return bodyOf(await client.PUT('/api/v1/rounds/{round}/mailings/{id}', { params, body })).mails;
}

export const wordingsQuery = (council: string) =>
  queryOptions({
    queryKey: ['wordings', council],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/councils/{council}/notification_templates', {
          params: { path: { council } },
        }),
      ).results,
  });

const placed = ({ council_id, kind, language, version }: Wording) => ({
  path: { council: council_id, kind, language },
  header: ifMatch(String(version)),
});

export async function saveWording(wording: Wording, body: WordingBody): Promise<Wording> {
  const params = placed(wording);
  return bodyOf(
    await client.PUT('/api/v1/councils/{council}/notification_templates/{kind}/{language}', { params, body }),
  );
}

/** Back to the product's wording. */
export async function dropWording(wording: Wording): Promise<void> {
  const params = placed(wording);
  await client.DELETE('/api/v1/councils/{council}/notification_templates/{kind}/{language}', { params });
}

export async function tryWording(
  wording: Wording,
  body: WordingBody,
): Promise<Schemas['NotificationPreview']> {
  const params = { path: placed(wording).path };
  return bodyOf(
    await client.POST('/api/v1/councils/{council}/notification_templates/{kind}/{language}/preview', {
      params,
      body,
    }),
  );
}

export const myMailSettingsQuery = queryOptions({
  queryKey: ['my_mail_settings'],
  queryFn: async () => bodyOf(await client.GET('/api/v1/me/notification_settings')),
});

export async function saveMyMailSettings(body: MyMailSettings): Promise<MyMailSettings> {
  return bodyOf(await client.PUT('/api/v1/me/notification_settings', { body }));
}
