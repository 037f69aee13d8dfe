/** How the sign-in window tells the window with the unfinished work that somebody is signed in again. */
const NAME = 'torikumi-session';

export function tellSignedIn(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage('signed-in');
  channel.close();
}

export function onSignedInElsewhere(listener: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', listener);
  return () => channel.close();
}
