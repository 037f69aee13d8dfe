import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

/** A part of the address, such as the id of what the screen is about. */
export function useParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  return params[name] ?? '';
}

export type Filters = Record<string, string | undefined>;

/** What the address asks to see; unknown keys stay where they are. */
export function useFilters(): Filters {
  return useSearch({ strict: false }) as Filters;
}

/** Puts a choice of filters into the address, so that Back, reload and a mailed link show the same. */
export function useSetFilters(): (filters: Filters) => void {
  const navigate = useNavigate();
  return (filters) => {
    const kept = Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
    void navigate({ to: '.', search: kept as never, resetScroll: false });
  };
}

/** Goes to an address made by `paths`. */
export function useGo(): (to: string) => void {
  const navigate = useNavigate();
  return (to) => void navigate({ to });
}

export const parseSearch = (text: string): Filters => Object.fromEntries(new URLSearchParams(text));

export function stringifySearch(filters: Record<string, unknown>): string {
  const pairs = Object.entries(filters).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString();
  return text ? `?${text}` : '';
}
