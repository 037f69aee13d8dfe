import { bodyOf, client, multipart } from './client';
import type { components } from './schema';

export type MasterFile = components['schemas']['MasterFile'];
export type MasterFileRow = components['schemas']['MasterFileRow'];

export const fileParts = [
  'members',
  'themes',
  'response_measures',
  'categories',
  'programs',
  'organizations',
] as const;
export type FilePart = (typeof fileParts)[number];

export function masterFileUrl(part: FilePart, council?: string): string {
  return `/api/v1/master_files/${part}.csv${council ? `?council=${encodeURIComponent(council)}` : ''}`;
}

/** What the file would change; nothing is written. */
export async function compareMasters(
  part: FilePart,
  council: string | undefined,
  file: File,
): Promise<MasterFile> {
  const params = { path: { part }, query: { council } };
  return bodyOf(
    await client.POST('/api/v1/master_files/{part}/compare', {
      params,
      body: {},
      bodySerializer: multipart(file),
    }),
  );
}

/** Writes exactly what the comparison with this digest showed. */
export async function applyMasters(
  part: FilePart,
  council: string | undefined,
  file: File,
  digest: string,
): Promise<MasterFile> {
  const params = { path: { part }, query: { council } };
  return bodyOf(
    await client.POST('/api/v1/master_files/{part}/apply', {
      params,
      body: {},
      bodySerializer: multipart(file, [['digest', digest]]),
    }),
  );
}
