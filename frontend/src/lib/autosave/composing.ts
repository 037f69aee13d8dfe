/** Holds back what must not happen within an IME composition: it is never interrupted, neither by a save nor by news. */
export class Composing {
  #going = false;
  #waiting: (() => void)[] = [];

  get going(): boolean {
    return this.#going;
  }

  start(): void {
    this.#going = true;
  }

  end(): void {
    this.#going = false;
    // Some browsers deliver the composed text in an input event after this one.
    if (this.#waiting.length > 0) setTimeout(() => this.#catchUp(), 0);
  }

  /** The field is gone, and its composition with it: nothing waits for an end that never comes. */
  abandon(): void {
    this.#going = false;
    this.#catchUp();
  }

  /** Once it has ended. */
  after(step: () => void): void {
    this.#waiting.push(step);
  }

  /** Resolves at once, or when none is going on any more. */
  async over(): Promise<void> {
    while (this.#going) await new Promise<void>((resolve) => this.after(resolve));
  }

  #catchUp(): void {
    // The next composition may have begun already.
    if (this.#going) return;
    for (const step of this.#waiting.splice(0)) step();
  }
}
