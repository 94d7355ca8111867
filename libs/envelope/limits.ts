/** Largest content in bytes of JSON: 1 MiB. RabbitMQ 4 caps a message at 16 MiB; ours stay far below. */
export const contentBytesMax = 1024 * 1024;

/** Step in bytes to which content is padded, so that its size tells little. */
export const paddingStepBytes = 4096;

/** Largest sealed content in characters: padded content in base64url, with room for the JWE's header and key. */
export const sealedCharsMax = Math.ceil(((contentBytesMax + 2 * paddingStepBytes) * 4) / 3) + 2048;

/** Largest signed envelope or receipt in characters. */
export const signedCharsMax = 8192;

/** Largest body of a message on the wire in bytes: sealed content, envelope, `accepted` receipt and JSON around them. */
export const messageBytesMax = sealedCharsMax + 2 * signedCharsMax + 1024;

/** Largest document of an attachment in bytes, before it is sealed: 10 MiB. */
export const attachmentBytesMax = 10 * 1024 * 1024;

/** Step in bytes to which a document is padded before it is sealed: sixteen times that of content, which it may be ten times as large as. */
export const attachmentStepBytes = 64 * 1024;

/** Largest sealed attachment in characters of its JWE: one step more than the largest document, in base64url, with room for header and key. */
export const sealedAttachmentCharsMax =
  Math.ceil(((attachmentBytesMax + attachmentStepBytes) * 4) / 3) + 2048;

/** Most attachments of one message. */
export const attachmentsMax = 16;
