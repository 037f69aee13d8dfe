import type { Payload } from './types';

/** Reads all forms of a paste at once: the browser takes them back when its event is over. */
export function payloadOf(data: DataTransfer): Payload {
  return {
    html: data.getData('text/html'),
    text: data.getData('text/plain'),
    files: [...data.files].map((file) => file.name || file.type),
  };
}
