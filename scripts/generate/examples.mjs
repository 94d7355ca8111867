/** The examples of every message as files of their own, to be tried out or compared with. */
import { everyMessage, exampleFilesOf } from './messages.mjs';

export async function examples() {
  return everyMessage().flatMap((message) =>
    exampleFilesOf(message).map((path, at) => ({
      path,
      text: `${JSON.stringify(message.schema.examples[at], null, 2)}\n`,
    })),
  );
}
