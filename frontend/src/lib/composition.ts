/** Whether an IME composition is going on anywhere in the page: nothing may take the focus from it. */
let composing = false;
const waiting: (() => void)[] = [];

addEventListener(
  'compositionstart',
  () => {
    composing = true;
  },
  true,
);
addEventListener(
  'compositionend',
  () => {
    composing = false;
    setTimeout(() => {
      if (!composing) for (const step of waiting.splice(0)) step();
    }, 0);
  },
  true,
);

/** Runs at once, or when the composition has ended. */
export function afterComposition(step: () => void): void {
  if (composing) waiting.push(step);
  else step();
}

/** A key that belongs to the IME: Enter takes a conversion then, arrows choose among candidates. */
export function isComposing(event: { isComposing?: boolean; keyCode?: number }): boolean {
  return Boolean(event.isComposing) || event.keyCode === 229;
}
