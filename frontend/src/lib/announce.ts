/** A polite announcer that says the latest message at most every 30 s: a save per pause must not talk all day. */
export class Announcer {
  #spokenAt = Number.NEGATIVE_INFINITY;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #latest = '';
  readonly #say: (message: string) => void;
  readonly #gap: number;

  constructor(say: (message: string) => void, gap = 30_000) {
    this.#say = say;
    this.#gap = gap;
  }

  announce(message: string): void {
    this.#latest = message;
    if (this.#waiting !== undefined) return;
    const wait = this.#spokenAt + this.#gap - Date.now();
    if (wait <= 0) this.#speak();
    else this.#waiting = setTimeout(() => this.#speak(), wait);
  }

  stop(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  #speak(): void {
    this.stop();
    this.#spokenAt = Date.now();
    this.#say(this.#latest);
  }
}
