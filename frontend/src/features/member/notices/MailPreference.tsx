import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { type MyMailSettings, myMailSettingsQuery, saveMyMailSettings } from '../../../api/notices';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Checkbox, Select } from '../../../ui/Field';
import { Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { toast } from '../../../ui/toast-events';

/** One mail a day or one for each thing, and in which language. */
export function MailPreference() {
  const texts = useTexts();
  const words = texts.mail.mine;
  const queries = useQueryClient();
  const settings = useQuery(myMailSettingsQuery);
  const save = useMutation({
    mutationFn: async (body: MyMailSettings) => {
      queries.setQueryData(myMailSettingsQuery.queryKey, await saveMyMailSettings(body));
      toast(words.saved);
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    save.mutate({ digest: form.has('digest'), language: form.get('language') === 'en' ? 'en' : 'ja' });
  };
  return (
    <Section title={words.title}>
      <QueryView query={settings}>
        {(data) => (
          <form onSubmit={submit} className="flex max-w-160 flex-col gap-4">
            <Checkbox name="digest" label={words.digest} defaultChecked={data.digest} />
            <p className="text-dns-14N-130 text-solid-gray-700">{words.digestSupport}</p>
            <Select
              name="language"
              label={words.language}
              defaultValue={data.language}
              className="w-full desktop:w-56"
            >
              <option value="ja">{texts.mail.wordings.languages.ja}</option>
              <option value="en">{texts.mail.wordings.languages.en}</option>
            </Select>
            {save.error && <ProblemNotice error={save.error} />}
            <div>
              <Button type="submit" look="secondary" busy={save.isPending}>
                {words.save}
              </Button>
            </div>
          </form>
        )}
      </QueryView>
    </Section>
  );
}
