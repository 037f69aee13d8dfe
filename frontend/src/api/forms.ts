import { bodyOf, client } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

export type FormComparison = Schemas['FormComparison'];
export type FormRow = Schemas['FormRow'];
export type FormField = Schemas['FormFieldDifference'];
export type FormResult = Schemas['FormResult'];
export type FormStatus = FormRow['status'];

/** Where the form is; the browser saves it under the name that the server gives. */
export function formUrl(submission: string, department?: string): string {
  const query = department ? `?department=${encodeURIComponent(department)}` : '';
  return `/api/v1/submissions/${submission}/form.xlsx${query}`;
}

function formData(file: File, rows: string[] = []) {
  return () => {
    const form = new FormData();
    form.set('file', file);
    for (const row of rows) form.append('row', row);
    return form;
  };
}

export async function compareForm(submission: string, file: File): Promise<FormComparison> {
  const params = { path: { submission } };
  const bodySerializer = formData(file);
  return bodyOf(
    await client.POST('/api/v1/submissions/{submission}/form', { params, body: {}, bodySerializer }),
  );
}

/** Writes the rows whose `choice` is given, all or none. */
export async function applyForm(submission: string, file: File, rows: string[]): Promise<FormResult> {
  const params = { path: { submission } };
  const bodySerializer = formData(file, rows);
  return bodyOf(
    await client.POST('/api/v1/submissions/{submission}/form/apply', { params, body: {}, bodySerializer }),
  );
}
