import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Tagged } from '../../../api/client';
import {
  type MailSettingsBody,
  mailSettingsQuery,
  type MailSettings as Settings,
  saveMailSettings,
} from '../../../api/notices';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Checkbox, Select, TextField } from '../../../ui/Field';
import { Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { toast } from '../../../ui/toast-events';
import { ReminderDays } from './ReminderDays';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The letter's particulars and the plan of reminders. */
export function MailSettings({ round }: { round: string }) {
  const words = useTexts().mail.settings;
  const settings = useQuery(mailSettingsQuery(round));
  return (
    <Section title={words.title}>
      <QueryView query={settings}>{(data) => <SettingsForm key={data.etag} settings={data} />}</QueryView>
    </Section>
  );
}

function SettingsForm({ settings }: { settings: Tagged<Settings> }) {
  const words = useTexts().mail.settings;
  const queries = useQueryClient();
  const [days, setDays] = useState(settings.reminder_days);
  const save = useMutation({
    mutationFn: async (body: MailSettingsBody) => {
      const saved = await saveMailSettings(settings, body);
      queries.setQueryData(mailSettingsQuery(settings.round_id).queryKey, saved);
      toast(words.saved);
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    save.mutate({
      document_number: text('document_number'),
      sender: text('sender'),
      dated_on: text('dated_on') || null,
      announce_opening: form.has('announce_opening'),
      reminder_days: days,
      reminder_hour: Number(text('reminder_hour')),
    });
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-160 flex-col gap-6">
      <TextField
        name="document_number"
        label={words.documentNumber}
        defaultValue={settings.document_number}
        maxLength={100}
      />
      <TextField
        name="sender"
        label={words.sender}
        support={words.senderSupport}
        defaultValue={settings.sender}
        maxLength={200}
      />
      <DateField name="dated_on" label={words.datedOn} defaultValue={settings.dated_on ?? ''} />
      <Checkbox name="announce_opening" label={words.announce} defaultChecked={settings.announce_opening} />
      <ReminderDays days={days} onChange={setDays} />
      <Select
        name="reminder_hour"
        label={words.hour}
        defaultValue={String(settings.reminder_hour)}
        className="w-full desktop:w-56"
      >
        {HOURS.map((hour) => (
          <option key={hour} value={hour}>
            {words.hourOf(hour)}
          </option>
        ))}
      </Select>
      {save.error && <ProblemNotice error={save.error} />}
      <div>
        <Button type="submit" busy={save.isPending}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
