/** Where each thing has its page. One URL for each thing, so that it can be sent to somebody else. */

/** A party or a message that is named in a path. */
interface Named {
  readonly source: string;
  readonly id: string;
}

const segment = encodeURIComponent;

/** The sender stands beside the id, since two parties may have used the same one. */
export const pathOfMessage = ({ source, id }: Named): string => `/mensajes/${id}?source=${segment(source)}`;
export const pathOfThread = (correlationid: string): string => `/hilos/${correlationid}`;
export const pathOfEndpoint = (endpoint: string): string => `/partes/${segment(endpoint)}`;
export const pathOfFailure = (key: string): string => `/fallas/${segment(key)}`;
/** Failures of one endpoint. */
export const pathOfFailuresAt = (endpoint: string): string => `/fallas?extremo=${segment(endpoint)}`;
export const pathOfReplay = (id: string): string => `/reenvios/${id}`;
/** Messages that are narrowed to something. */
export const pathOfMessages = (query: Readonly<Record<string, string>>): string =>
  `/mensajes?${new URLSearchParams(query)}`;
