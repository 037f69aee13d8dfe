const KEY = 'torikumi.seat';

/** The seat that somebody with several looked at last; empty for all of them. */
export function rememberedSeat(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function rememberSeat(member: string): void {
  try {
    localStorage.setItem(KEY, member);
  } catch {
    // A browser that refuses storage shows all seats again after a reload.
  }
}
