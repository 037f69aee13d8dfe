import { bodyOf, client, multipart } from './client';
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

export async function compareForm(submission: string, file: File): Promise<FormComparison> {
  const params = { path: { submission } };
  const bodySerializer = multipart(file);
  return bodyOf(
    await client.POST('/api/v1/submissions/{submission}/form', { params, body: {}, bodySerializer }),
  );
}

/** Writes the rows whose `choice` is given, all or none. */
export async function applyForm(submission: string, file: File, rows: string[]): Promise<FormResult> {
  const params = { path: { submission } };
  const bodySerializer = multipart(
    file,
    rows.map((row) => ['row', row]),
  );
  return bodyOf(
    await client.POST('/api/v1/submissions/{submission}/form/apply', { params, body: {}, bodySerializer }),
  );
}
