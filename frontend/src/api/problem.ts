import type { Blocker } from './types';

export interface FieldError {
  pointer: string;
  code: string;
  message: string;
}

interface ProblemBody {
  title?: string;
  detail?: string;
  code?: string;
  errors?: FieldError[];
  blockers?: Blocker[];
  current?: unknown;
  trace_id?: string;
  [extension: string]: unknown;
}

/** A refusal by the API (RFC 9457). `code` is stable and keys our texts; `message` is the server's, in the reader's language. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly body: ProblemBody;

  constructor(status: number, body: ProblemBody) {
    super(body.detail || body.title || `HTTP ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = body.code ?? `http_${status}`;
    this.body = body;
  }

  get errors(): FieldError[] {
    return this.body.errors ?? [];
  }

  get blockers(): Blocker[] {
    return this.body.blockers ?? [];
  }

  /** 499 is what the sign-in layer answers to a script where a page load would have been redirected. */
  get signedOut(): boolean {
    return this.status === 401 || this.status === 499;
  }
}

/** The request never got an answer: no network, server restarting, proxy down. Safe to repeat. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const type = response.headers.get('content-type') ?? '';
  const body = type.includes('json') ? await response.json().catch(() => ({})) : {};
  return new ApiProblem(response.status, (body ?? {}) as ProblemBody);
}
